import { CompactSign } from 'jose/jws/compact/sign';
import { checkExpiresIn } from './check-expires-in.ts';
import { importSecret } from './import-secret.ts';
import { InvalidArgumentError } from './invalid-argument-error.ts';
import { isEmailAddress } from './is-email-address.ts';
import { isSubject } from './is-subject.ts';
import { isVisible } from './is-visible.ts';
import { tokenRules } from './token-rules.ts';

/** Whom a token is for. */
export interface Customer {
  /** As agents read it. Required: where an account has none, decide what stands in for it. */
  name: string;
  /** The address that tickets and permissions hang on. Only ever one that is known to be this user's. */
  email: string;
  /**
   * The account's own id, which stays when the email changes and is never given to somebody else; at most 255
   * characters. Left out, the customer is whoever has the email.
   */
  sub?: string | undefined;
}

export interface SignCustomerTokenInput extends Customer {
  /** The token's lifetime in whole seconds, from 1 to 7200 (two hours). Default 3600. */
  expiresIn?: number;
}

export interface SignCustomerTokenOptions {
  /** The help desk's shared secret, at least 32 bytes. `undefined` is refused, so an environment variable can be passed as it is. */
  secret: string | undefined;
}

/**
 * Signs the token that tells the help desk who the customer is: a compact HS256 JWT with `name`, `email`, `iat`,
 * `exp`, and `sub` where it is given. Blanks around name and email are dropped. Runs on a server only.
 *
 * @throws {InvalidArgumentError} naming the fault and its remedy, for a secret, a customer or a lifetime that cannot be used
 * @example
 * ```ts
 * const token = await signCustomerToken(
 *   { name: 'Ada Lovelace', email: 'ada@acme.example' },
 *   { secret: process.env.HELP_DESK_SECRET },
 * );
 * ```
 */
export async function signCustomerToken(
  { name, email, sub, expiresIn = tokenRules.defaultLifetime }: SignCustomerTokenInput,
  { secret }: SignCustomerTokenOptions,
): Promise<string> {
  const key = await importSecret(secret);
  checkExpiresIn(expiresIn);
  const iat = Math.floor(Date.now() / 1000);
  const identity = { name: checkName(name), email: checkEmail(email), sub: checkSub(sub) };
  const claims = { ...identity, iat, exp: iat + expiresIn };
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(key);
  if (token.length > tokenRules.maximumLength)
    throw new InvalidArgumentError(
      'name-too-long',
      `With a name of ${name.length} characters the token is longer than the ${tokenRules.maximumLength} that a help desk reads: shorten the name.`,
    );
  return token;
}

function checkName(name: string): string {
  if (typeof name !== 'string' || !isVisible(name))
    throw new InvalidArgumentError(
      'name-missing',
      'The user has no name: give one, for example the part of the email before the @.',
    );
  return name.trim();
}

function checkEmail(email: string): string {
  if (typeof email !== 'string' || email.trim() === '')
    throw new InvalidArgumentError(
      'email-missing',
      'The user has no email address: give the verified address of the account.',
    );
  const address = email.trim();
  if (!isEmailAddress(address))
    throw new InvalidArgumentError(
      'email-malformed',
      "The user's email is not an email address: give the address alone, without a display name.",
    );
  return address;
}

function checkSub(sub: string | undefined): string | undefined {
  if (sub === undefined || isSubject(sub)) return sub;
  throw new InvalidArgumentError(
    'sub-malformed',
    "The user's sub is not an account's id: give a text of 1 to 255 characters, for example String(user.id), or leave it out.",
  );
}
