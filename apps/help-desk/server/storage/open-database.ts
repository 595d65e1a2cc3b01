import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { HelpDeskError } from '../help-desk-error.ts';
import { foreignFile, toDataError } from './data-error.ts';
import { applicationId, openToRead } from './examine-database.ts';
import { migrations } from './migrations.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Database, Schema } from './schema.ts';

/**
 * Opens the database file and brings its tables up to date. What is committed survives a crash and a power cut.
 *
 * @param location a file's path, or `:memory:`
 * @throws {HelpDeskError} `data-folder-foreign`, `data-folder-unusable`, `data-damaged`, `data-from-newer-version`
 */
export async function openDatabase(location: string): Promise<Database> {
  const sqlite = openSqlite(location);
  const database = new Kysely<Schema>({ dialect: createNodeSqliteDialect(sqlite) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    // Not `database.destroy()`: before its first query Kysely would leave the file open.
    sqlite.close();
    throw toDataError(error, location) ?? error;
  }
}

function openSqlite(location: string): DatabaseSync {
  try {
    const sqlite = new DatabaseSync(location, { timeout: 5_000 });
    try {
      claim(sqlite, location);
      sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 100;');
      // 32 MB of what is read again and again; without it 2.
      sqlite.exec('pragma cache_size = -32000;');
      return sqlite;
    } catch (error) {
      sqlite.close();
      throw error;
    }
  } catch (error) {
    throw toDataError(error, location) ?? error;
  }
}

function claim(sqlite: DatabaseSync, location: string): void {
  const isNew = sqlite.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
  if (isNew) sqlite.exec(`pragma application_id = ${applicationId}`);
  const found = sqlite.prepare('pragma application_id').get();
  if (found?.['application_id'] !== applicationId) throw foreignFile(location);
}

async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) throw newerVersion(error);
  if (error !== undefined) throw new Error('The database cannot be brought up to date.', { cause: error });
}

/**
 * Looks whether this help desk can open what a whole database holds.
 *
 * @throws {HelpDeskError} `data-from-newer-version`, `data-folder-foreign`
 */
export function requireKnownVersion(location: string): void {
  const sqlite = openToRead(location);
  try {
    const isOurs = sqlite.prepare(`select 1 from sqlite_schema where name = 'kysely_migration'`).get();
    if (!isOurs) throw foreignFile(location);
    const names = sqlite.prepare('select name from kysely_migration').all();
    if (names.some(({ name }) => !(String(name) in migrations))) throw newerVersion();
  } finally {
    sqlite.close();
  }
}

function newerVersion(cause?: unknown): HelpDeskError {
  return new HelpDeskError(
    'data-from-newer-version',
    'The data was written by a newer help desk: start that version, or choose another folder with --data.',
    { cause },
  );
}
