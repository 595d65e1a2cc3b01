import { ensureContact } from '../people/ensure-contact.ts';
import type { Database } from '../../storage/schema.ts';

export interface TicketDraft {
  /** The sender's own name for the draft, or `null` when each request is a ticket of its own. */
  idempotencyKey: string | null;
  requester: { name: string; email: string };
  /** Whether a token proved who the requester is. */
  verified: boolean;
  subject: string;
  /** Sanitised HTML. */
  description: string;
  descriptionText: string;
  status: number;
  priority: number;
  source: number;
  type: string | null;
  customFields: Record<string, unknown>;
}

/** Keeps a ticket, and answers its id once it is safe on disk. The same draft sent again is the same ticket. */
export function createTicket(database: Database, draft: TicketDraft, now: number): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const { id: requesterId } = await ensureContact(transaction, draft.requester, now);
    const ticket = await transaction
      .insertInto('tickets')
      .values({
        idempotency_key: draft.idempotencyKey,
        requester_id: requesterId,
        requester_name: draft.requester.name,
        verified: draft.verified ? 1 : 0,
        subject: draft.subject,
        description: draft.description,
        description_text: draft.descriptionText,
        status: draft.status,
        priority: draft.priority,
        source: draft.source,
        type: draft.type,
        custom_fields: JSON.stringify(draft.customFields),
        created_at: now,
        updated_at: now,
      })
      // An update that changes nothing still returns the id.
      .onConflict((conflict) =>
        conflict.columns(['requester_id', 'idempotency_key']).doUpdateSet({ requester_id: requesterId }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    return ticket.id;
  });
}
