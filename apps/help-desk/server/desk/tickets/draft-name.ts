import { createHash } from 'node:crypto';
import type { Principal } from '../readers/principal.ts';
import type { NewTicket } from './create-ticket.ts';

/**
 * The name under which a draft is kept, so that sending it again finds its ticket. A customer's draft goes by the key
 * that they sent. Somebody unknown has only claimed to be the requester and may have guessed the key: their draft goes
 * by all that it says, so that nobody gets the id of a ticket whose contents they do not know, or takes the place of
 * somebody else's.
 */
export function draftName(who: Principal, { idempotencyKey, ...contents }: NewTicket): string | null {
  if (idempotencyKey === undefined) return null;
  const parts = [idempotencyKey, ...(who.kind === 'anonymous' ? [contents] : [])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
