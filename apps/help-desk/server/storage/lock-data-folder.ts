import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HelpDeskError } from '../help-desk-error.ts';
import { isBusy, toDataError } from './data-error.ts';

/**
 * Takes a data folder for this process alone, and answers how to give it back. The lock is the operating system's, by
 * way of SQLite: of a process that is gone nothing is left of it.
 *
 * @param database the path of the database in the folder
 * @throws {HelpDeskError} `data-folder-in-use`, `data-folder-unusable`
 */
export function lockDataFolder(database: string): () => void {
  const folder = dirname(database);
  const pidFile = join(folder, 'help-desk.pid');
  const lockFile = join(folder, 'help-desk.lock');
  let lock: DatabaseSync | undefined;
  try {
    closeSync(openSync(lockFile, 'a', 0o600));
    lock = new DatabaseSync(lockFile, { timeout: 0 });
    lock.exec('begin exclusive');
  } catch (cause) {
    lock?.close();
    if (!isBusy(cause)) throw toDataError(cause, lockFile) ?? cause;
    throw new HelpDeskError(
      'data-folder-in-use',
      `${folder} is in use by the help desk with the process id ${readPid(pidFile)}: stop that one, or choose another folder with --data.`,
      { cause },
    );
  }
  const held = lock;
  try {
    writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    held.close();
    throw toDataError(error, pidFile) ?? error;
  }
  return () => {
    rmSync(pidFile, { force: true });
    held.close();
  };
}

/** Who has the folder. What a process has left that is gone names nobody. */
function readPid(file: string): string {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && isAlive(pid) ? String(pid) : 'unknown';
  } catch {
    return 'unknown';
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
