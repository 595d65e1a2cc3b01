import { CustomerTokenError } from './customer-token-error.ts';
import { isEmailAddress } from './is-email-address.ts';
import { isSubject } from './is-subject.ts';
import { isVisible } from './is-visible.ts';
import type { Customer } from './sign-customer-token.ts';

/**
 * Whom a token's claims name. A token without a name that can be seen is for the part of its email before the @, and one
 * whose `sub` is no account's id for whoever has the email.
 *
 * @throws {CustomerTokenError} `token-email-missing` or `token-email-malformed`
 */
export function readIdentity(claims: Record<string, unknown>): Customer {
  const email = readText(claims['email']);
  if (!email) throw new CustomerTokenError('token-email-missing');
  if (!isEmailAddress(email)) throw new CustomerTokenError('token-email-malformed');
  const name = readText(claims['name']);
  const { sub } = claims;
  return {
    name: isVisible(name) ? name : email.slice(0, email.indexOf('@')),
    email,
    ...(isSubject(sub) && { sub }),
  };
}

function readText(claim: unknown): string {
  return typeof claim === 'string' ? claim.trim() : '';
}
