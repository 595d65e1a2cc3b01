import type { Database } from '../../storage/schema.ts';

const perPage = 50;

/** The newest tickets, or those older than the one with the id `before`. */
export async function listTickets(database: Database, before: number | undefined) {
  // Ids grow with time and are never given twice.
  const tickets = await database
    .selectFrom('tickets')
    .innerJoin('contacts', 'contacts.id', 'tickets.requester_id')
    .select(['tickets.id', 'tickets.subject', 'tickets.requester_name', 'contacts.email'])
    .select(['tickets.status', 'tickets.created_at'])
    .$if(before !== undefined, (query) => query.where('tickets.id', '<', before ?? 0))
    .orderBy('tickets.id', 'desc')
    .limit(perPage + 1)
    .execute();
  return { tickets: tickets.slice(0, perPage), hasOlder: tickets.length > perPage };
}
