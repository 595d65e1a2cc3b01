import { CustomerTokenError } from './customer-token-error.ts';
import { tokenRules } from './token-rules.ts';

/** When a token is good. Unix time in seconds. */
export interface Validity {
  /** Left out when the token does not say. */
  issuedAt?: number;
  expiresAt: number;
}

/** By which clock a token is judged. */
export interface Clock {
  now: Date;
  /** Seconds. */
  clockTolerance: number;
}

/** As seconds the year 5138, as milliseconds 1973. */
const earliestMilliseconds = 100_000_000_000;

/**
 * When a token's claims say that it is good, provided that it is so now. The tolerance is for a signing clock that is
 * ahead of this one: it widens the two hours and "not yet", and never keeps an expired token alive.
 *
 * @throws {CustomerTokenError} `token-time-malformed`, `token-in-milliseconds`, `token-expiry-missing`, `token-expired`,
 * `token-lifetime-too-long` or `token-not-yet-valid`
 */
export function readValidity(claims: Record<string, unknown>, { now, clockTolerance }: Clock): Validity {
  const expiresAt = readTime(claims['exp']);
  const issuedAt = readTime(claims['iat']);
  const notBefore = readTime(claims['nbf']);
  const seconds = now.getTime() / 1000;
  const latestStart = seconds + clockTolerance;

  // Each comparison is written so that an invalid date, which compares as NaN, refuses the token.
  if (expiresAt === undefined) throw new CustomerTokenError('token-expiry-missing');
  if (!(expiresAt > seconds)) throw new CustomerTokenError('token-expired');
  if (!(expiresAt <= latestStart + tokenRules.maximumLifetime))
    throw new CustomerTokenError('token-lifetime-too-long');
  for (const start of [issuedAt, notBefore])
    if (start !== undefined && !(start <= latestStart)) throw new CustomerTokenError('token-not-yet-valid');

  return { ...(issuedAt !== undefined && { issuedAt }), expiresAt };
}

/** Fractions are fine: RFC 7519 allows them, and languages whose clock counts in them write them. */
function readTime(claim: unknown): number | undefined {
  if (claim === undefined) return undefined;
  if (typeof claim !== 'number' || !Number.isFinite(claim))
    throw new CustomerTokenError('token-time-malformed');
  if (claim >= earliestMilliseconds) throw new CustomerTokenError('token-in-milliseconds');
  return claim;
}
