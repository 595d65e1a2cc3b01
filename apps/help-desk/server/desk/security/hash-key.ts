import { createHash } from 'node:crypto';

/** How keys are kept. They are long and random, so that a fast hash hides them; a password would need a slow one. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
