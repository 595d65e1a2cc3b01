import { checkHeader } from './check-header.ts';
import { CustomerTokenError, type CustomerTokenErrorCode } from './customer-token-error.ts';
import { decodeToken } from './decode-token.ts';
import { importSecret } from './import-secret.ts';
import { InvalidArgumentError, type InvalidArgumentErrorCode } from './invalid-argument-error.ts';
import { openToken } from './open-token.ts';
import { parseObject } from './parse-object.ts';
import { readIdentity } from './read-identity.ts';
import { readValidity } from './read-validity.ts';
import type { VerifyCustomerTokenOptions } from './verify-customer-token.ts';

export interface TokenFinding {
  code: CustomerTokenErrorCode | InvalidArgumentErrorCode | 'signature-not-checked';
  /** One sentence, with the remedy. */
  message: string;
}

export interface TokenExplanation {
  /** Whether a help desk with this secret accepts the token. Never true without a secret. */
  ok: boolean;
  /** All of it in words, to print: whom the token is for, when it expires, and what was found. */
  summary: string;
  /** What stands in the token's way. Empty when `ok`. */
  findings: TokenFinding[];
  /** The decoded payload, where it can be read. Not to be trusted unless `ok`. */
  claims?: Record<string, unknown>;
}

/**
 * Says what is wrong with a token, or whom it is for and until when. For a terminal or a log: it never throws on a token,
 * never repeats the token or its signature, and its summary
 * is one line without control characters.
 *
 * @param options as for `verifyCustomerToken`; without a secret, everything but the signature is checked
 * @example
 * ```ts
 * console.log((await explainToken(token)).summary);
 * // For "Ada Lovelace" <ada@acme.example>. Expires at 2026-11-05T12:00:00.000Z, 3600 seconds from now. …
 * ```
 */
export async function explainToken(
  token: string,
  { secret, now = new Date(), clockTolerance = 60 }: Partial<VerifyCustomerTokenOptions> = {},
): Promise<TokenExplanation> {
  const findings: TokenFinding[] = [];

  async function attempt<Result>(step: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof CustomerTokenError || error instanceof InvalidArgumentError)) throw error;
      findings.push({ code: error.code, message: error.message });
      return undefined;
    }
  }

  const decoded = await attempt(() => decodeToken(token));
  if (!decoded) return explain(findings, []);

  if (secret === undefined) {
    await attempt(() => checkHeader(decoded.header));
    findings.push({
      code: 'signature-not-checked',
      message: 'The signature was not checked: pass the shared secret to check it.',
    });
  } else {
    await attempt(async () => openToken(token, await importSecret(secret)));
  }

  const claims = await attempt(() => parseObject(decoded.payload, 'token-claims-malformed'));
  if (!claims) return explain(findings, []);

  const customer = await attempt(() => readIdentity(claims));
  await attempt(() => readValidity(claims, { now, clockTolerance }));
  const facts = [
    ...(customer ? [`For ${quote(customer.name)} <${customer.email}>.`] : []),
    ...describeExpiry(claims['exp'], now),
  ];
  return { ...explain(findings, facts), claims };
}

function explain(findings: TokenFinding[], facts: string[]): TokenExplanation {
  const ok = findings.length === 0;
  const verdict = ok ? ['Accepted by a help desk with this secret.'] : findings.map(({ message }) => message);
  return { ok, summary: [...facts, ...verdict].join(' '), findings };
}

/** In quotes, with whatever a terminal would obey or not show in its escaped form. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeSign);
}

function escapeSign(sign: string): string {
  return [...Array(sign.length).keys()]
    .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

function describeExpiry(exp: unknown, now: Date): string[] {
  const expiry = new Date(typeof exp === 'number' ? exp * 1000 : Number.NaN);
  const seconds = Math.round((expiry.getTime() - now.getTime()) / 1000);
  if (Number.isNaN(seconds)) return [];
  const moment = expiry.toISOString();
  return [
    seconds > 0
      ? `Expires at ${moment}, ${seconds} seconds from now.`
      : `Expired at ${moment}, ${-seconds} seconds ago.`,
  ];
}
