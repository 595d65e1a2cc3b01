import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { HelpDeskError } from '../help-desk-error.ts';
import { migrations } from './migrations.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Database, Schema } from './schema.ts';

// Stands in the file's header and tells our databases from any others: "HELP" in ASCII.
const applicationId = 0x48454c50;

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
    throw error;
  }
}

function openSqlite(location: string): DatabaseSync {
  try {
    const sqlite = new DatabaseSync(location, { timeout: 5_000 });
    try {
      claim(sqlite, location);
      sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 100;');
      return sqlite;
    } catch (error) {
      sqlite.close();
      throw error;
    }
  } catch (error) {
    const understood = toHelpDeskError(error, location);
    if (understood) throw understood;
    throw error;
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
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new HelpDeskError(
      'data-from-newer-version',
      'The data was written by a newer help desk: start that version, or choose another folder with --data.',
      { cause: error },
    );
  }
  if (error !== undefined) throw new Error('The database cannot be brought up to date.', { cause: error });
}

function toHelpDeskError(error: unknown, location: string): HelpDeskError | undefined {
  switch (sqliteCode(error)) {
    case sqliteNotADatabase:
      return foreignFile(location, { cause: error });
    case sqliteCorrupt:
      return new HelpDeskError(
        'data-damaged',
        `${location} is damaged: put a backup in its place, or choose another folder with --data.`,
        { cause: error },
      );
    case sqliteBusy:
    case sqliteReadOnly:
    case sqliteFull:
    case sqliteCannotOpen:
      return new HelpDeskError(
        'data-folder-unusable',
        `${location} cannot be written (${String(error)}): mend that, or choose another folder with --data.`,
        { cause: error },
      );
    default:
      return undefined;
  }
}

function foreignFile(location: string, options?: ErrorOptions): HelpDeskError {
  return new HelpDeskError(
    'data-folder-foreign',
    `${location} is not a help desk's database: choose another folder with --data.`,
    options,
  );
}

// https://www.sqlite.org/rescode.html; the upper bits of `errcode` only refine these.
const sqliteBusy = 5;
const sqliteReadOnly = 8;
const sqliteCorrupt = 11;
const sqliteFull = 13;
const sqliteCannotOpen = 14;
const sqliteNotADatabase = 26;

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return undefined;
  return error.errcode & 0xff;
}
