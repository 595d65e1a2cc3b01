import type { Database } from '../storage/schema.ts';
import type { Desk } from './desk.ts';
import type { Principal } from './readers/principal.ts';

/** What a change writes with. */
export interface Change {
  /** The transaction. */
  database: Database;
  /** When it happens: milliseconds since 1970. */
  at: number;
  /** Writes down that a row is another now. Who did it is known, and of its contents nothing is kept. */
  note(action: Action, noun: Noun, id: number): Promise<void>;
}

type Action = 'create' | 'update' | 'delete';

type Noun = 'article' | 'category' | 'contact' | 'folder' | 'synonym' | 'ticket';

// A year of a busy help desk; older ones make room.
const mostEvents = 1_000_000;

/**
 * Changes the help desk: all of it or nothing, in a transaction that waits for no caller. Whatever comes over the
 * network has to be there before.
 */
export function change<Result>(
  { database, now }: Desk,
  who: Principal,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const run = (transaction: Database) => {
    const at = now();
    return work({
      database: transaction,
      at,
      async note(action, noun, id) {
        const actor = { actor_kind: who.kind, actor_id: idOf(who) };
        const event = await transaction
          .insertInto('events')
          .values({ at, ...actor, action, noun, row_id: id })
          .returning('id')
          .executeTakeFirstOrThrow();
        await transaction
          .deleteFrom('events')
          .where('id', '<=', event.id - mostEvents)
          .execute();
      },
    });
  };
  return database.isTransaction ? run(database) : database.transaction().execute(run);
}

function idOf(who: Principal): number | null {
  switch (who.kind) {
    case 'agent':
    case 'bot':
      return who.agentId;
    case 'customer':
      return who.contactId;
    case 'anonymous':
      return null;
  }
}
