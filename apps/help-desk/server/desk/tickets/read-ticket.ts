import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import { ticketsFor, toTicketSummary, type TicketSummary } from './tickets-for.ts';

/** A whole ticket. */
export interface Ticket extends TicketSummary {
  /** Sanitised HTML. */
  description: string;
  /** The same without markup. */
  descriptionText: string;
}

/**
 * `undefined` when there is no such ticket for the one who asks.
 *
 * @throws {DeskRefusal} `not-allowed`
 */
export async function readTicket(desk: Desk, who: Principal, id: number): Promise<Ticket | undefined> {
  const row = await ticketsFor(desk, who)
    .select(['tickets.description', 'tickets.description_text'])
    .where('tickets.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      ...toTicketSummary(row),
      description: row.description,
      descriptionText: row.description_text,
    }
  );
}
