import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { HelpDeskError } from '../help-desk-error.ts';
import { foreignFile, toDataError } from './data-error.ts';

// Stands in the file's header and tells our databases from any others: "HELP" in ASCII.
export const applicationId = 0x48454c50;
const headerLength = 72;
const applicationIdOffset = 68;

/**
 * Looks whether a file can be a help desk's database, by its first bytes alone. An empty one can become one.
 *
 * @throws {HelpDeskError} `data-folder-foreign`, `data-folder-unusable`
 */
export function examineFile(location: string): void {
  try {
    if (!statSync(location).isFile()) {
      throw new HelpDeskError(
        'data-folder-unusable',
        `${location} is no file: put the database in its place, or choose another folder with --data.`,
      );
    }
    const header = readHeader(location);
    const isEmpty = header.length === 0;
    const isSqlite = header.toString('latin1').startsWith('SQLite format 3\0');
    const found = header.length === headerLength ? header.readUInt32BE(applicationIdOffset) : undefined;
    // 0 is in a database that nobody has claimed yet: opening it shows what that is.
    if (!isEmpty && !(isSqlite && (found === applicationId || found === 0))) throw foreignFile(location);
  } catch (error) {
    throw toDataError(error, location) ?? error;
  }
}

/**
 * Reads a row of every table, so that a database that is not whole is refused before anything is written. Nothing on
 * disk is another afterwards.
 *
 * @throws {HelpDeskError} `data-damaged`, `data-folder-foreign`, `data-folder-unusable`
 */
export function examineDatabase(location: string): void {
  examineFile(location);
  try {
    const sqlite = openToRead(location);
    try {
      const tables = sqlite.prepare(`select name from sqlite_schema where type = 'table'`).all();
      // All columns: else SQLite would read an index, and not the table.
      for (const { name } of tables) sqlite.prepare(`select * from "${String(name)}" limit 1`).get();
    } finally {
      sqlite.close();
    }
  } catch (error) {
    throw toDataError(error, location) ?? error;
  }
}

/** Opens a database that nobody else writes, without leaving anything beside it. */
export function openToRead(location: string): DatabaseSync {
  const url = pathToFileURL(location);
  // With nothing in a log beside it the file is all there is.
  if (!isFilled(`${location}-wal`)) url.search = '?immutable=1';
  return new DatabaseSync(url, { readOnly: true, timeout: 5_000 });
}

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function readHeader(location: string): Buffer {
  const descriptor = openSync(location, 'r');
  try {
    const header = Buffer.alloc(headerLength);
    return header.subarray(0, readSync(descriptor, header));
  } finally {
    closeSync(descriptor);
  }
}
