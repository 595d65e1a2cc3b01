import type { Clock } from '@widget/core';
import { makeToken } from '@widget/testing';
import type { ShopSession } from './create-shop-session.ts';
import type { StageArgs } from './stage-args.ts';

/** Answers with a token, with a refusal, or with `null` when nobody is signed in. */
export type TokenEndpoint = (request: { signal: AbortSignal }) => string | Response | null | Promise<never>;

/** Stands in for the shop's token endpoint, with the fault that a story is about. */
export function createTokenEndpoint(
  { fault, minutes }: StageArgs,
  session: ShopSession,
  clock: Clock,
): TokenEndpoint {
  let hasAnswered = false;
  session.subscribe(() => (hasAnswered = false));

  return ({ signal }) => {
    const { user } = session.get();
    if (!user) return null;
    if (fault === 'offline') throw new TypeError('Failed to fetch');
    if (fault === 'too many requests')
      return new Response(null, { status: 429, headers: { 'retry-after': '30' } });
    if (fault === 'slow renewal' && hasAnswered)
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new TypeError('Failed to fetch')));
      });
    hasAnswered = true;
    const now = clock.now() / 1000;
    return makeToken({ name: user.name, email: user.email, iat: now, exp: now + minutes * 60 });
  };
}
