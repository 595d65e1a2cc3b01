import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { resolve } from 'node:path';
import { HelpDeskError } from '../help-desk-error.ts';
import { copyDatabase } from '../storage/copy-database.ts';
import { toDataError } from '../storage/data-error.ts';
import { examineFile } from '../storage/examine-database.ts';
import { databaseIn } from '../storage/prepare-data-folder.ts';

export interface BackUpOptions {
  /** The data folder. Its help desk may be running. */
  data: string;
  /** Where the backup is written. It must not be there yet. */
  file: string;
  /** Is told how much is written, from 0 to 1. */
  onProgress?: (fraction: number) => void;
}

/**
 * Writes all that a help desk keeps into one file, as it is at one moment, and reads it again.
 *
 * @returns the size of the backup, in bytes
 * @throws {HelpDeskError} `backup-exists`, `data-missing`, `data-damaged`, `data-folder-unusable`, `data-folder-foreign`
 */
export async function backUp({ data, file, onProgress = () => {} }: BackUpOptions): Promise<number> {
  const location = databaseIn(data);
  const target = resolve(file);
  if (existsSync(target)) {
    throw new HelpDeskError('backup-exists', `${target} is there already: give the backup another name.`);
  }
  if (!existsSync(location)) {
    throw new HelpDeskError(
      'data-missing',
      `There is no help desk in ${resolve(data)}: say where its data is with --data.`,
    );
  }
  examineFile(location);
  await copyDatabase({ from: open(location), to: target, onProgress });
  return statSync(target).size;
}

function open(location: string): DatabaseSync {
  try {
    return new DatabaseSync(location, { readOnly: true, timeout: 5_000 });
  } catch (error) {
    throw toDataError(error, location) ?? error;
  }
}
