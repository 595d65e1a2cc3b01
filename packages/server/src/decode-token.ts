import * as base64url from 'jose/base64url';
import { CustomerTokenError } from './customer-token-error.ts';
import { parseObject } from './parse-object.ts';
import { tokenRules } from './token-rules.ts';

export interface DecodedToken {
  header: Record<string, unknown>;
  /** What was signed: whether it is JSON shows once the signature is known to be right. */
  payload: Uint8Array;
}

/**
 * Takes a token apart without trusting it.
 *
 * @throws {CustomerTokenError} `token-malformed` or `token-too-long`
 */
export function decodeToken(token: unknown): DecodedToken {
  if (typeof token !== 'string') throw new CustomerTokenError('token-malformed');
  if (token.length > tokenRules.maximumLength) throw new CustomerTokenError('token-too-long');
  const [header, payload, signature, ...others] = token.split('.').map(decodePart);
  if (!header || !payload || !signature || others.length > 0) throw new CustomerTokenError('token-malformed');
  return { header: parseObject(header, 'token-malformed'), payload };
}

/** Takes the one canonical spelling of the bytes only, so that no two texts are the same token. */
function decodePart(part: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(part);
    return base64url.encode(bytes) === part ? bytes : undefined;
  } catch {
    return undefined;
  }
}
