import { z } from 'zod';
import type { Database } from '../../storage/schema.ts';
import type { Ticket } from '../../http/agent-portal/ticket-page.ts';

const customFields = z.record(z.string(), z.unknown());

/** A whole ticket for its page. */
export async function readTicket(database: Database, id: number): Promise<Ticket | undefined> {
  const row = await database
    .selectFrom('tickets')
    .innerJoin('contacts', 'contacts.id', 'tickets.requester_id')
    .select(['tickets.id', 'tickets.subject', 'tickets.requester_name', 'contacts.email', 'tickets.verified'])
    .select(['tickets.status', 'tickets.priority', 'tickets.source', 'tickets.type', 'tickets.created_at'])
    .select(['tickets.description_text', 'tickets.custom_fields'])
    .where('tickets.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, customFields: customFields.parse(JSON.parse(row.custom_fields)) };
}
