import { checkSecret } from './check-secret.ts';

const keys = new Map<string, Promise<CryptoKey>>();

/** A help desk has one secret, and a second one while it is being changed. */
const maximumKeys = 8;

/**
 * The key that signs and checks with a shared secret. Importing costs more than checking a token, so the last few are kept.
 *
 * @throws {InvalidArgumentError} `secret-in-browser`, `secret-missing` or `secret-too-short`
 */
export async function importSecret(secret: string | undefined): Promise<CryptoKey> {
  checkSecret(secret);
  let key = keys.get(secret);
  if (!key) {
    const bytes = new TextEncoder().encode(secret);
    key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    keys.set(secret, key);
    for (const oldest of keys.keys()) if (keys.size > maximumKeys) keys.delete(oldest);
  }
  return key;
}
