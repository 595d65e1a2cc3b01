import type { Desk } from '../desk.ts';
import type { PageWindow } from '../page-window.ts';
import type { Principal } from '../readers/principal.ts';
import { ticketsFor, toTicketSummary, type TicketSummary } from './tickets-for.ts';

export interface TicketWindow extends PageWindow {
  /** Only those that are older than the one with this id. */
  before?: number | undefined;
}

/**
 * Tickets, newest first.
 *
 * @throws {DeskRefusal} `not-allowed`
 */
export async function listTickets(
  desk: Desk,
  who: Principal,
  { limit, offset, before }: TicketWindow,
): Promise<TicketSummary[]> {
  // Ids are given in the order of creation and never twice; a clock may be set back.
  const rows = await ticketsFor(desk, who)
    .$if(before !== undefined, (query) => query.where('tickets.id', '<', before ?? 0))
    .orderBy('tickets.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toTicketSummary);
}
