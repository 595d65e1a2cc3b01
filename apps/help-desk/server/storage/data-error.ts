import { HelpDeskError } from '../help-desk-error.ts';

/** What is wrong with the data or the disk, as far as an error tells. */
export type DataFailure = 'data-damaged' | 'disk-full';

// https://www.sqlite.org/rescode.html; the upper bits of `errcode` only refine these.
const sqlite = {
  permission: 3,
  busy: 5,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** Whether an error comes of a damaged database or a full disk. */
export function dataFailureOf(error: unknown): DataFailure | undefined {
  switch (sqliteCode(error)) {
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return 'data-damaged';
    case sqlite.full:
      return 'disk-full';
    default:
      return undefined;
  }
}

/** Whether somebody else has what was asked for. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === sqlite.busy;
}

/** What the person who starts the help desk can mend about its data, where that is what an error comes of. */
export function toDataError(error: unknown, location: string): HelpDeskError | undefined {
  if (error instanceof HelpDeskError) return error;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  switch (sqliteCode(cause)) {
    case sqlite.notADatabase:
      return foreignFile(location, cause);
    case sqlite.corrupt:
      return damagedData(location, cause);
    case sqlite.permission:
    case sqlite.busy:
    case sqlite.readOnly:
    case sqlite.inputOutput:
    case sqlite.full:
    case sqlite.cannotOpen:
      return unusableFile(location, cause);
    default:
      return isFileError(cause) ? unusableFile(cause.path ?? location, cause) : undefined;
  }
}

/** A file that holds something else. */
export function foreignFile(location: string, cause?: unknown): HelpDeskError {
  return new HelpDeskError(
    'data-folder-foreign',
    `${location} is not a help desk's database: choose another folder with --data.`,
    { cause },
  );
}

/** A database that cannot be trusted any more. */
export function damagedData(location: string, cause?: unknown): HelpDeskError {
  return new HelpDeskError(
    'data-damaged',
    `${location} is damaged: put a backup in its place with "help-desk restore FILE", or choose another folder with --data.`,
    { cause },
  );
}

function unusableFile(location: string, cause: unknown): HelpDeskError {
  const reason = isFileError(cause) ? cause.code : cause instanceof Error ? cause.message : String(cause);
  return new HelpDeskError(
    'data-folder-unusable',
    `${location} cannot be used (${reason}): make it a file that this user may write, with room on its disk, or choose another folder with --data.`,
    { cause },
  );
}

function isFileError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return undefined;
  return error.errcode & 0xff;
}
