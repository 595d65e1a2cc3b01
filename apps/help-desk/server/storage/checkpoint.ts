import { sql } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Writes what is committed into the one file of the database, so that a copy of that file has it. It waits for nobody: what
 * somebody still reads stays in the log beside it until the next time.
 */
export async function checkpoint(database: Database): Promise<void> {
  await sql`pragma wal_checkpoint(passive)`.execute(database);
}
