import { access, constants, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HelpDeskError } from '../help-desk-error.ts';

const databaseName = 'help-desk.sqlite';
const keysName = 'credentials.txt';

/**
 * Makes the folder if there is none, and answers the path of the database in it. Nobody else can read either.
 *
 * @throws {HelpDeskError} `data-folder-unusable`, `data-folder-foreign` or `data-missing`
 */
export async function prepareDataFolder(data: string): Promise<string> {
  const folder = resolve(data);
  const database = join(folder, databaseName);
  const contents = await openFolder(folder);
  const isOurs = contents.includes(databaseName) || contents.includes(keysName);
  if (contents.length > 0 && !isOurs) {
    throw new HelpDeskError(
      'data-folder-foreign',
      `${folder} holds files that are not a help desk's: choose an empty or a new folder with --data.`,
    );
  }
  if (contents.includes(keysName) && !(await holdsSomething(database))) throw missingData(folder);
  // SQLite gives the files that it makes beside the database the same mode.
  await (await open(database, 'a', 0o600)).close();
  return database;
}

/** A folder that holds keys never becomes a new help desk: those would be worth nothing then. */
export function missingData(folder: string): HelpDeskError {
  return new HelpDeskError(
    'data-missing',
    `${folder} holds the keys of a help desk, and its data is missing: put ${databaseName} back, with ${databaseName}-wal if there is one, or choose another folder with --data.`,
  );
}

async function holdsSomething(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0;
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
