import { access, constants, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HelpDeskError } from '../help-desk-error.ts';
import { toDataError } from './data-error.ts';
import { examineFile } from './examine-database.ts';

const databaseName = 'help-desk.sqlite';
const keysName = 'credentials.txt';

/**
 * Makes the folder if there is none, and answers the path of the database in it, which is there then: an empty file in a
 * new one. Nobody else can read either.
 *
 * @throws {HelpDeskError} `data-folder-unusable`, `data-folder-foreign` or `data-missing`
 */
export async function prepareDataFolder(data: string): Promise<string> {
  const { folder, database, isLost } = await findDataFolder(data);
  if (isLost) throw missingData(folder);
  try {
    // SQLite gives the files that it makes beside the database the same mode.
    await (await open(database, 'a', 0o600)).close();
  } catch (error) {
    throw toDataError(error, database) ?? error;
  }
  examineFile(database);
  return database;
}

/** Where the database of a data folder is. */
export function databaseIn(data: string): string {
  return join(resolve(data), databaseName);
}

interface DataFolder {
  folder: string;
  /** Where its database is, or will be. */
  database: string;
  /** Whether something of a help desk is there, and its database is not, or is empty. */
  isLost: boolean;
}

/**
 * Makes the folder if there is none, and says what is in it.
 *
 * @throws {HelpDeskError} `data-folder-unusable`, `data-folder-foreign`
 */
export async function findDataFolder(data: string): Promise<DataFolder> {
  const folder = resolve(data);
  const database = databaseIn(data);
  const contents = await openFolder(folder);
  if (contents.length > 0 && !contents.some(isOurs)) {
    throw new HelpDeskError(
      'data-folder-foreign',
      `${folder} holds files that are not a help desk's: choose an empty or a new folder with --data.`,
    );
  }
  const isLost = contents.some(tellsOfData) && !(await holdsSomething(database));
  return { folder, database, isLost };
}

const isOurs = (name: string) => name.startsWith(keysName) || name.startsWith('help-desk.');

/** Nothing of these is there before a database that holds something. */
const tellsOfData = (name: string) => name === keysName || name.startsWith(`${databaseName}.before-restore-`);

/** A folder that holds keys never becomes a new help desk: those would be worth nothing then. */
export function missingData(folder: string): HelpDeskError {
  return new HelpDeskError(
    'data-missing',
    `${folder} holds the keys of a help desk, and its data is missing: put ${databaseName} back, with ${databaseName}-wal if there is one, or a backup with "help-desk restore FILE", or choose another folder with --data.`,
  );
}

async function holdsSomething(file: string): Promise<boolean> {
  try {
    const found = await stat(file);
    return !found.isFile() || found.size > 0;
  } catch {
    return false;
  }
}

async function openFolder(folder: string): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await readdir(folder);
  } catch (error) {
    throw new HelpDeskError(
      'data-folder-unusable',
      `${folder} cannot be used (${reasonOf(error)}): make it writable, or choose another folder with --data.`,
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
