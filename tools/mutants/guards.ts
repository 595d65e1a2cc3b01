/** A guard of the session, and the code without it. */
export interface Guard {
  /** In `packages/core/src`. */
  file: string;
  code: string;
  without: string;
}

/** What keeps the session whole, one by one. */
export const guards: Record<string, Guard> = {
  'an answer counts only for the fetch that asked': {
    file: 'session/create-session.ts',
    code: 'if (session.fetching !== fetching) return;\n    running',
    without: 'running',
  },
  'that is asked after the answer has come, not only before': {
    file: 'session/create-session.ts',
    code: 'if (session.fetching !== fetching) return;\n    running',
    without: 'if (!session.fetching) return;\n    running',
  },
  'a token that has expired is not live': {
    file: 'session/session.ts',
    code: 'token.expires > now',
    without: 'token.expires <= now',
  },
  'five seconds between two renewals at least': {
    file: 'session/session-machine.ts',
    code: "moment, 'renew', 0)",
    without: "moment, 'renew')",
  },
  'a limit for all fetches': {
    file: 'session/session-machine.ts',
    code: 'if (wait > 0) return',
    without: 'if (wait > Infinity) return',
  },
  'no timer above a minute': {
    file: 'session/create-session.ts',
    code: 'Math.min(60_000, next - now)',
    without: '(next - now)',
  },
  'a fetch is given up': {
    file: 'session/session-machine.ts',
    code: 'due: now + requestTimeout',
    without: 'due: now + 1e9',
  },
  'a fault is not a sign-out': {
    file: 'session/request-token.ts',
    code: "if (!status) return failed(new HelpWidgetError('token-unreachable', 'network'));",
    without: 'if (!status) return ended(null);',
  },
  'a sign-out takes the timer along': {
    file: 'session/create-session.ts',
    code: 'cancelTimer();\n    if (due === null) return;',
    without: 'if (due === null) return;\n    cancelTimer();',
  },
  'a sign-out aborts the fetch': {
    file: 'session/create-session.ts',
    code: 'unanswered?.abort();',
    without: '',
  },
  'a renewal of somebody else’s token is refused': {
    file: 'session/session-machine.ts',
    code: 'if (token && token.subject !== subject)',
    without: 'if (false as boolean)',
  },
  'the third rejection in a row is the last': {
    file: 'session/session-machine.ts',
    code: 'if (rejections > 1)',
    without: 'if (rejections > 1e9)',
  },
  'steps back of the wall clock do not count': {
    file: 'clock.ts',
    code: 'ahead = Math.max(ahead, now() - elapsed());',
    without: 'ahead = now() - elapsed();',
  },
  'sleep counts': {
    file: 'clock.ts',
    code: 'ahead = Math.max(ahead, now() - elapsed());',
    without: 'if (ahead < 0) ahead = now() - elapsed();',
  },
  'the end of a token is noticed when it comes': {
    file: 'session/create-session.ts',
    code: 'token && token.expires > now ? Math.min(due, token.expires) : due',
    without: 'due',
  },
  'a second between a rejection and the next fetch': {
    file: 'session/session-machine.ts',
    code: 'due: fetching ? due : now + second',
    without: 'due: fetching ? due : now - second',
  },
  'a wake pardons no rejection': {
    file: 'session/session-machine.ts',
    code: 'rejections && !wake && isLive',
    without: 'rejections && isLive',
  },
  'a hidden page waits a minute before it tries again': {
    file: 'session/session-machine.ts',
    code: '[2 * minute, 5 * minute]',
    without: '[second, 5 * minute]',
  },
};
