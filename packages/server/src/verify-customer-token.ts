import { importSecret } from './import-secret.ts';
import { openToken } from './open-token.ts';
import { parseObject } from './parse-object.ts';
import { readIdentity } from './read-identity.ts';
import { readValidity, type Validity } from './read-validity.ts';
import type { Customer } from './sign-customer-token.ts';

/**
 * What an accepted token says. Name and email are without surrounding blanks, and the email's case is as it was signed:
 * compare addresses without regard to case.
 */
export interface VerifiedCustomer extends Customer, Validity {}

export interface VerifyCustomerTokenOptions {
  /** The help desk's shared secret, at least 32 bytes. `undefined` is refused, so an environment variable can be passed as it is. */
  secret: string | undefined;
  /** The moment for which the token is judged. Default now. */
  now?: Date;
  /**
   * By how many seconds the clock that signed may be ahead of this one. Default 60. It does not prolong a token: at its
   * `exp` it is over.
   */
  clockTolerance?: number;
}

/**
 * Checks a customer's token, strictly: HS256 with this secret, canonical, at most two hours from its end, with an email.
 * Takes the tokens of any JWT library: `typ`, `iat` and `name` may be left out, and without a name the part of the
 * email before the @ stands in for it.
 *
 * @throws {CustomerTokenError} when the token is not accepted, with a `code` that is safe to show
 * @throws {InvalidArgumentError} when the secret cannot be used
 * @example
 * ```ts
 * const { name, email, expiresAt } = await verifyCustomerToken(token, { secret });
 * ```
 */
export async function verifyCustomerToken(
  token: string,
  { secret, now = new Date(), clockTolerance = 60 }: VerifyCustomerTokenOptions,
): Promise<VerifiedCustomer> {
  const payload = await openToken(token, await importSecret(secret));
  const claims = parseObject(payload, 'token-claims-malformed');
  return { ...readIdentity(claims), ...readValidity(claims, { now, clockTolerance }) };
}
