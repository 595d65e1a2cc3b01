import { createHmac } from 'node:crypto';

/** What the other party's token may look like, well or ill made: a second implementation, of which nothing is shared. */
export function signByHand(
  payload: unknown,
  secret: string | Uint8Array,
  header: unknown = { alg: 'HS256', typ: 'JWT' },
  hash = 'sha256',
): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`;
}

/** Text and bytes go in as they are, so that they can be JSON with a fault. */
function encode(part: unknown): string {
  const bytes = part instanceof Uint8Array || typeof part === 'string' ? part : JSON.stringify(part);
  return Buffer.from(bytes).toString('base64url');
}
