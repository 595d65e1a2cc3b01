import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HelpDeskError } from '../help-desk-error.ts';

/**
 * Takes a data folder for this process alone, and answers how to give it back. The lock is the operating system's, by
 * way of SQLite: of a process that is gone nothing is left of it.
 *
 * @param database the path of the database in the folder
 * @throws {HelpDeskError} `data-folder-in-use`
 */
export function lockDataFolder(database: string): () => void {
  const folder = dirname(database);
  const pidFile = join(folder, 'help-desk.pid');
  const lockFile = join(folder, 'help-desk.lock');
  closeSync(openSync(lockFile, 'a', 0o600));
  const lock = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new HelpDeskError(
      'data-folder-in-use',
      `${folder} is in use by the help desk with the process id ${readPid(pidFile)}: stop that one, or choose another folder with --data.`,
      { cause },
    );
  }
  writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  return () => {
    rmSync(pidFile, { force: true });
    lock.close();
  };
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
