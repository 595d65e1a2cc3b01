import { sql } from 'kysely';
import type { Database } from '../storage/schema.ts';

type Rows = Map<string, Map<string, string>>;

/**
 * Every row that some work has made another: per table `+ key`, `- key` or `~ key`, and no table where all of them are byte
 * for byte as they were. Of what is derived for the search it says nothing.
 */
export async function changedRows(
  database: Database,
  work: () => Promise<unknown>,
): Promise<Record<string, string[]>> {
  const before = await readRows(database);
  await work();
  const after = await readRows(database);
  const changes: Record<string, string[]> = {};
  for (const [table, rows] of after) {
    const former = before.get(table) ?? new Map<string, string>();
    const keys = [...new Set([...former.keys(), ...rows.keys()])].sort();
    const lines = keys
      .filter((key) => former.get(key) !== rows.get(key))
      .map((key) => `${!rows.has(key) ? '-' : former.has(key) ? '~' : '+'} ${key}`);
    if (lines.length > 0) changes[table] = lines;
  }
  return changes;
}

async function readRows(database: Database): Promise<Rows> {
  const { rows: tables } = await sql<{ name: string; key: string }>`
    select name, (
      select group_concat(column.name order by column.pk) from pragma_table_info(sqlite_schema.name) as column where pk > 0
    ) as key
    from sqlite_schema
    where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%' and name not like '%search%'
  `.execute(database);
  const found: Rows = new Map();
  for (const { name, key } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(database);
    const keyOf = (row: Record<string, unknown>) => key.split(',').map((column) => String(row[column]));
    found.set(name, new Map(rows.map((row) => [keyOf(row).join(' '), JSON.stringify(row)])));
  }
  return found;
}
