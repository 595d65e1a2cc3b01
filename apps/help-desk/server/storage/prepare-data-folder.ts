import { access, constants, mkdir, open, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HelpDeskError } from '../help-desk-error.ts';

const databaseName = 'help-desk.sqlite';

/**
 * Makes the folder if there is none, and answers the path of the database in it. Nobody else can read either.
 *
 * @throws {HelpDeskError} `data-folder-unusable` or `data-folder-foreign`
 */
export async function prepareDataFolder(data: string): Promise<string> {
  const folder = resolve(data);
  const database = join(folder, databaseName);
  const contents = await openFolder(folder);
  if (contents.length > 0 && !contents.includes(databaseName)) {
    throw new HelpDeskError(
      'data-folder-foreign',
      `${folder} holds files that are not a help desk's: choose an empty or a new folder with --data.`,
    );
  }
  // SQLite gives the files that it makes beside the database the same mode.
  await (await open(database, 'a', 0o600)).close();
  return database;
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
