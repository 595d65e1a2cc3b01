import type { Desk } from '../desk.ts';
import type { PageWindow } from '../page-window.ts';
import type { Principal } from '../readers/principal.ts';
import { ticketsFor, toTicketSummary, visibleTickets, type TicketSummary } from './tickets-for.ts';

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
  const page = visibleTickets(desk.database, who)
    .select('tickets.id')
    .$if(before !== undefined, (query) => query.where('tickets.id', '<', before ?? 0))
    .orderBy('tickets.id', 'desc')
    .limit(limit)
    .offset(offset);
  // Those of the pages before are counted in an index: nothing else of them is read.
  const rows = await ticketsFor(desk, who)
    .where('tickets.id', 'in', page)
    .orderBy('tickets.id', 'desc')
    .execute();
  return rows.map(toTicketSummary);
}
