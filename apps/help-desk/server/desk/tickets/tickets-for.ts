import { z } from 'zod';
import type { Database } from '../../storage/schema.ts';
import type { Desk } from '../desk.ts';
import { DeskRefusal } from '../desk-refusal.ts';
import type { Principal } from '../readers/principal.ts';

/** A ticket as it stands in a list. */
export interface TicketSummary {
  id: number;
  subject: string;
  status: number;
  priority: number;
  source: number;
  type: string | null;
  groupId: number | null;
  productId: number | null;
  formId: number | null;
  requester: {
    id: number;
    /** As given with this ticket. */
    name: string;
    email: string;
    /** Whether a token proved who wrote; else anyone may have typed the name and the email. */
    verified: boolean;
  };
  customFields: Record<string, CustomFieldValue>;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
}

export type CustomFieldValue = z.output<typeof customFields>[string];

const customFields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** The tickets that the principal may read, with what stands in a list. */
export function ticketsFor({ database }: Pick<Desk, 'database'>, who: Principal) {
  return visibleTickets(database, who)
    .innerJoin('contacts', 'contacts.id', 'tickets.requester_id')
    .select(['tickets.id', 'tickets.subject', 'tickets.status', 'tickets.priority', 'tickets.source'])
    .select(['tickets.group_id', 'tickets.product_id', 'tickets.form_id'])
    .select(['tickets.type', 'tickets.requester_id', 'tickets.requester_name', 'contacts.email'])
    .select(['tickets.verified', 'tickets.custom_fields', 'tickets.created_at', 'tickets.updated_at']);
}

/**
 * The tickets that the principal may read: an agent all of them, a customer those that were proved to be their own.
 *
 * @throws {DeskRefusal} `not-allowed` for anyone else
 */
export function visibleTickets(database: Database, who: Principal) {
  const tickets = database.selectFrom('tickets');
  switch (who.kind) {
    case 'agent':
      return tickets;
    case 'customer':
      return tickets.where('tickets.requester_id', '=', who.contactId).where('tickets.verified', '=', 1);
    case 'anonymous':
    case 'bot':
      throw new DeskRefusal('not-allowed', {
        message: 'Tickets are for agents: use the API key of one.',
      });
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof ticketsFor>['executeTakeFirstOrThrow']>>;

export function toTicketSummary(row: Row): TicketSummary {
  const { id, subject, status, priority, source, type } = row;
  return {
    ...{ id, subject, status, priority, source, type },
    groupId: row.group_id,
    productId: row.product_id,
    formId: row.form_id,
    requester: {
      id: row.requester_id,
      name: row.requester_name,
      email: row.email,
      verified: row.verified === 1,
    },
    customFields: customFields.parse(JSON.parse(row.custom_fields)),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
