import { CustomerTokenError } from './customer-token-error.ts';
import { isEmailAddress } from './is-email-address.ts';
import type { Customer } from './sign-customer-token.ts';

/**
 * Whom a token's claims name. A token without a name is for the part of its email before the @.
 *
 * @throws {CustomerTokenError} `token-email-missing` or `token-email-malformed`
 */
export function readIdentity(claims: Record<string, unknown>): Customer {
  const email = readText(claims['email']);
  if (!email) throw new CustomerTokenError('token-email-missing');
  if (!isEmailAddress(email)) throw new CustomerTokenError('token-email-malformed');
  return { name: readText(claims['name']) || email.slice(0, email.indexOf('@')), email };
}

function readText(claim: unknown): string {
  return typeof claim === 'string' ? claim.trim() : '';
}
