import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { damagedData, toDataError } from './data-error.ts';

// Pages at a time: what is written is told after each of these, four megabytes.
const pagesAtOnce = 1_000;

export interface CopyOptions {
  /** Opened for reading. It is closed when the copy is done. */
  from: DatabaseSync;
  /** The path of the copy. What stands there is replaced, at the end and at once. */
  to: string;
  /** Is told how much is written, from 0 to 1. */
  onProgress: (fraction: number) => void;
}

/**
 * Copies a database as it is at one moment, whatever is written to it meanwhile, reads every page of the copy again, and
 * only then puts it in its place. The copy is one file, which nobody else can read.
 *
 * @throws {HelpDeskError} `data-damaged`, `data-folder-unusable`
 */
export async function copyDatabase({ from, to, onProgress }: CopyOptions): Promise<void> {
  const part = `${to}.part`;
  const clear = () => {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  };
  try {
    clear();
    closeSync(openSync(part, 'wx', 0o600));
    try {
      // A transaction that has read is of one moment: without it, each change would make the copy begin anew.
      from.exec('begin; select count(*) from sqlite_schema');
      await backup(from, part, {
        rate: pagesAtOnce,
        progress: ({ totalPages, remainingPages }) => onProgress(1 - remainingPages / totalPages),
      });
    } finally {
      from.close();
    }
    verify(part);
    sync(part);
    renameSync(part, to);
    sync(dirname(to));
    onProgress(1);
  } catch (error) {
    clear();
    throw toDataError(error, to) ?? error;
  }
}

/** @throws {HelpDeskError} `data-damaged` when a page is not as it was written, or rows contradict each other */
function verify(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    // Nothing beside the file is needed to read it.
    copy.exec('pragma journal_mode = delete');
    const [first] = copy.prepare('pragma integrity_check(1)').all();
    const [orphan] = copy.prepare('pragma foreign_key_check').all();
    if (first?.['integrity_check'] !== 'ok' || orphan) throw damagedData(file);
  } finally {
    copy.close();
  }
}

/** Waits until it is on the disk: after a power cut there is the old one or the new one. */
function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
