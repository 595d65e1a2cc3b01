import { makeToken } from '@widget/testing';
import type { Clock } from '../clock.ts';
import type { GetToken, TokenRequest } from '../index.ts';
import type { Mood, User } from './step.ts';

const second = 1000;

interface Asked extends TokenRequest {
  /** By the session's own time. */
  at: number;
  isSettled: boolean;
}

/** Whom a token was made for, and in which session: each sign-in and sign-out starts another. */
interface Origin {
  user: User | null;
  subject: string;
  generation: number;
}

/**
 * The host's token endpoint, which answers as its mood is.
 *
 * @param time the session's own
 * @param whose who is signed in as it answers
 */
export function createTokenEndpoint(
  clock: Clock,
  time: () => number,
  whose: () => { user: User | null; generation: number },
) {
  const asked: Asked[] = [];
  const origins = new Map<string, Origin>();
  const lastToken = new Map<User | null, string>();
  const late: (() => void)[] = [];
  let mood: Mood = 'well';
  let refusals = 0;
  let made = 0;

  function token(lifetime: number, subject: string = whose().user ?? 'nobody', used = 0, unit = 1): string {
    const iat = Math.floor(clock.now() / second) - used;
    return makeToken({
      email: `${subject}@example.com`,
      sub: subject,
      iat: iat * unit,
      exp: (iat + lifetime) * unit,
      jti: ++made,
    });
  }

  function give(
    value: string,
    subject: string = origins.get(value)?.subject ?? whose().user ?? 'nobody',
  ): string {
    origins.set(value, { ...whose(), subject });
    lastToken.set(whose().user, value);
    return value;
  }

  const answers: Record<Mood, GetToken> = {
    well: () => give(token(3600)),
    briefly: () => give(token(12)),
    'almost expired': () => give(token(3600, undefined, 3570)),
    'the same again': () => give(lastToken.get(whose().user) ?? token(3600)),
    'for somebody else': () => {
      const subject = `other than ${whose().user}`;
      return give(token(3600, subject), subject);
    },
    'in milliseconds': () => give(token(3600, undefined, 0, second)),
    junk: () => '<!doctype html>',
    null: () => {
      refusals++;
      return null;
    },
    'by refusing': () => {
      refusals++;
      return new Response(null, { status: 401 });
    },
    'by asking to wait': () => new Response(null, { status: 429, headers: { 'Retry-After': '30' } }),
    'by failing': () => new Response(null, { status: 503 }),
    'by throwing': () => {
      throw new TypeError('broken');
    },
    'by rejecting': () => Promise.reject(new TypeError('Failed to fetch')),
    twice: () => ({
      then(resolve) {
        const answer = give(token(3600));
        resolve?.(answer);
        resolve?.(answer);
        return Promise.resolve() as never;
      },
    }),
    later: () => {
      const answer = give(token(3600));
      return new Promise((resolve) => late.push(() => resolve(answer)));
    },
    never: () => new Promise(() => {}),
  };

  const getToken: GetToken = async (request) => {
    const entry: Asked = Object.assign(request, { at: time(), isSettled: false });
    asked.push(entry);
    try {
      return await answers[mood](request);
    } finally {
      entry.isSettled = true;
    }
  };

  return {
    getToken,
    asked,
    origins,
    refusals: () => refusals,
    answer(next: Mood): void {
      mood = next;
    },
    /** Gives one of the answers that are due later. */
    answerLate(which: number): void {
      late.splice(which % Math.max(1, late.length), 1)[0]?.();
    },
  };
}
