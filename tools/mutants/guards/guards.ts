import type { rooms } from '../rooms.ts';

/** A guard, and the code without it. */
export interface Guard {
  room: keyof typeof rooms;
  /** In the room's package. */
  file: string;
  code: string;
  without: string;
}

/** What keeps it all whole, one by one. */
export const guards: Record<string, Guard> = {
  'an answer counts only for the fetch that asked': {
    room: 'core',
    file: 'src/session/create-session.ts',
    code: 'if (session.fetching !== fetching) return;\n    running',
    without: 'running',
  },
  'that is asked after the answer has come, not only before': {
    room: 'core',
    file: 'src/session/create-session.ts',
    code: 'if (session.fetching !== fetching) return;\n    running',
    without: 'if (!session.fetching) return;\n    running',
  },
  'a token that has expired is not live': {
    room: 'core',
    file: 'src/session/session.ts',
    code: 'token.expires > now',
    without: 'token.expires <= now',
  },
  'five seconds between two renewals at least': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: "moment, 'renew', 0)",
    without: "moment, 'renew')",
  },
  'a limit for all fetches': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: 'if (wait > 0) return',
    without: 'if (wait > Infinity) return',
  },
  'no timer above a minute': {
    room: 'core',
    file: 'src/session/create-session.ts',
    code: 'Math.min(60_000, next - now)',
    without: '(next - now)',
  },
  'a fetch is given up': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: 'due: now + requestTimeout',
    without: 'due: now + 1e9',
  },
  'a fault is not a sign-out': {
    room: 'core',
    file: 'src/session/request-token.ts',
    code: 'return failed(\n    status === 0',
    without: 'return ended(\n    status === 0',
  },
  'a widget that the page has thrown away starts anew': {
    room: 'core',
    file: 'src/create-help-widget.ts',
    code: 'watchContainer(() => isOurs() && reload(), signal);',
    without: '',
  },
  'a client goes on with the session of the one that leaves': {
    room: 'core',
    file: 'src/create-help-widget.ts',
    code: 'asks: () => inheritSession(claim, goOn),',
    without: '',
  },
  'a sign-out takes the timer along': {
    room: 'core',
    file: 'src/session/create-session.ts',
    code: 'cancelTimer();\n    if (due === null) return;',
    without: 'if (due === null) return;\n    cancelTimer();',
  },
  'a sign-out aborts the fetch': {
    room: 'core',
    file: 'src/session/create-session.ts',
    code: 'unanswered?.abort();',
    without: '',
  },
  'a renewal of somebody else’s token is refused': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: 'if (token?.subject && subject && token.subject !== subject)',
    without: 'if (false as boolean)',
  },
  'the third rejection in a row is the last': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: 'if (rejections > 1)',
    without: 'if (rejections > 1e9)',
  },
  'steps back of the wall clock do not count': {
    room: 'core',
    file: 'src/clock.ts',
    code: 'ahead = Math.max(ahead, now() - elapsed());',
    without: 'ahead = now() - elapsed();',
  },
  'sleep counts': {
    room: 'core',
    file: 'src/clock.ts',
    code: 'ahead = Math.max(ahead, now() - elapsed());',
    without: 'if (ahead < 0) ahead = now() - elapsed();',
  },
  'the end of a token is noticed when it comes': {
    room: 'core',
    file: 'src/session/create-session.ts',
    code: 'token && token.expires > now ? Math.min(due, token.expires) : due',
    without: 'due',
  },
  'a second between a rejection and the next fetch': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: 'due: fetching ? due : now + second',
    without: 'due: fetching ? due : now - second',
  },
  'a wake pardons no rejection': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: 'rejections && !wake && isLive',
    without: 'rejections && isLive',
  },
  'a hidden page waits a minute before it tries again': {
    room: 'core',
    file: 'src/session/session-machine.ts',
    code: '[2 * minute, 5 * minute]',
    without: '[second, 5 * minute]',
  },
};
