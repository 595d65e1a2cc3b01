import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { HelpDeskError } from '../help-desk-error.ts';
import { copyDatabase } from '../storage/copy-database.ts';
import { toDataError } from '../storage/data-error.ts';
import { examineDatabase, openToRead } from '../storage/examine-database.ts';
import { lockDataFolder } from '../storage/lock-data-folder.ts';
import { requireKnownVersion } from '../storage/open-database.ts';
import { findDataFolder } from '../storage/prepare-data-folder.ts';

export interface RestoreOptions {
  /** The data folder: new, or that of a help desk which does not run. */
  data: string;
  /** What `backUp` has written, or any other whole copy of a help desk's database. */
  file: string;
  /** Is told how much is written, from 0 to 1. */
  onProgress?: (fraction: number) => void;
  /** Milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
}

/**
 * Puts a backup in the place of a help desk's data. What was there is kept beside it; nothing is touched before the backup
 * is known to be whole.
 *
 * @returns where the former database is now, if there was one
 * @throws {HelpDeskError} `backup-missing`, `data-damaged`, `data-from-newer-version`, `data-folder-…`
 */
export async function restore({
  data,
  file,
  onProgress = () => {},
  now = Date.now,
}: RestoreOptions): Promise<string | undefined> {
  const source = resolve(file);
  if (!existsSync(source)) {
    throw new HelpDeskError('backup-missing', `There is no ${source}: check the path of the backup.`);
  }
  examineDatabase(source);
  requireKnownVersion(source);
  const { database } = await findDataFolder(data);
  if (source === database) {
    throw new HelpDeskError(
      'backup-missing',
      `${source} is the data itself, and no backup of it: give the path of a backup.`,
    );
  }
  const unlock = lockDataFolder(database);
  try {
    const restored = `${database}.restored`;
    await copyDatabase({ from: openToRead(source), to: restored, onProgress });
    const former = `${database}.before-restore-${new Date(now()).toISOString().replace(/\D/g, '').slice(0, 14)}`;
    const moved = moveAside(database, former);
    renameSync(restored, database);
    return moved ? former : undefined;
  } catch (error) {
    throw toDataError(error, database) ?? error;
  } finally {
    unlock();
  }
}

/** With the log beside it, which would be taken for the new one's. Answers whether there was anything. */
function moveAside(database: string, to: string): boolean {
  const present = ['', '-wal', '-shm'].filter((suffix) => existsSync(database + suffix));
  for (const suffix of present) renameSync(database + suffix, to + suffix);
  return present.includes('');
}
