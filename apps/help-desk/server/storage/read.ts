import { NodeSqliteAdapter } from './node-sqlite-dialect.ts';
import type { Database } from './schema.ts';
import type { Statements } from './create-statements.ts';

/** What a {@link PreparedQuery} is asked with. */
export type Reading = Statements;

/**
 * Reads with prepared statements, many of them in one go and without a promise for each. What a transaction of somebody
 * else has not committed is not seen: the work waits for its end.
 */
export async function read<Result>(database: Database, work: (reading: Reading) => Result): Promise<Result> {
  const { adapter } = database.getExecutor();
  if (!(adapter instanceof NodeSqliteAdapter)) throw new Error('This database is not one of openDatabase().');
  // What it reads may be remembered, and this may yet be undone.
  if (database.isTransaction) throw new Error('A transaction reads with Kysely.');
  const { sqlite, statements } = adapter;
  if (!sqlite.isTransaction) return work(statements);
  return database.connection().execute(async () => work(statements));
}
