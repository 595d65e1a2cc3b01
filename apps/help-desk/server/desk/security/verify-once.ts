import { createHash } from 'node:crypto';
import { verifyCustomerToken, type VerifiedCustomer } from '@widget/server';
import type { Desk } from '../desk.ts';

interface Verified {
  customer: VerifiedCustomer;
  /** When that was found: milliseconds since 1970. */
  at: number;
}

// A few hundred bytes each; beyond these the one that was not used for the longest is judged anew.
const most = 1000;

const known = new WeakMap<object, { secret: string; tokens: Map<string, Verified> }>();

/**
 * What an accepted token says. It is judged once, and then at each request only by its end: with another secret, and when
 * the clock was set back, it is judged again. Of a token no more than a hash is kept.
 *
 * @throws {CustomerTokenError} when the token is not accepted
 */
export async function verifyOnce(
  { database, now }: Desk,
  token: string,
  secret: string,
): Promise<VerifiedCustomer> {
  const at = now();
  const kept = known.get(database);
  const tokens = kept?.secret === secret ? kept.tokens : new Map<string, Verified>();
  if (tokens !== kept?.tokens) known.set(database, { secret, tokens });

  const key = createHash('sha256').update(token).digest('base64');
  const verified = tokens.get(key);
  tokens.delete(key);
  if (verified && verified.customer.expiresAt * 1000 > at && verified.at <= at) {
    tokens.set(key, verified);
    return verified.customer;
  }
  const customer = await verifyCustomerToken(token, { secret, now: new Date(at) });
  tokens.set(key, { customer, at });
  const [oldest] = tokens.keys();
  if (tokens.size > most && oldest !== undefined) tokens.delete(oldest);
  return customer;
}
