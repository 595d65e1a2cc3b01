import { JOSEError } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { checkHeader } from './check-header.ts';
import { CustomerTokenError } from './customer-token-error.ts';
import { decodeToken } from './decode-token.ts';

/**
 * The payload of a token that this key has signed.
 *
 * @throws {CustomerTokenError} `token-malformed`, `token-too-long`, `token-algorithm`, `token-header` or `token-signature`
 */
export async function openToken(token: string, key: CryptoKey): Promise<Uint8Array> {
  const { header, payload } = decodeToken(token);
  checkHeader(header);
  try {
    await compactVerify(token, key, { algorithms: ['HS256'] });
  } catch (error) {
    if (!(error instanceof JOSEError)) throw error;
    throw new CustomerTokenError('token-signature');
  }
  return payload;
}
