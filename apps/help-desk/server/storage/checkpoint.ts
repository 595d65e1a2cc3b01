import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Writes all that is committed into the one file of the database, so that a copy of that file has it. */
export async function checkpoint(database: Database): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
}
