import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dataFailureOf, type DataFailure } from '../storage/data-error.ts';
import type { Log } from './create-log.ts';

/** Whether every page of the database is as it was written, as far as is known. */
type DataState = 'checking' | 'sound' | 'damaged';

export interface DataWatch {
  state(): DataState;
  /** What an error says of the data or the disk, if anything. Damage is remembered. */
  failureOf(error: unknown): DataFailure | undefined;
  /** Ends the check. */
  close(): Promise<void>;
}

/** Of a database of which nobody looks at the pages, such as one in memory. */
export const unwatchedData: DataWatch = {
  state: () => 'sound',
  failureOf: dataFailureOf,
  close: async () => {},
};

/**
 * Reads every page of the database once, on a thread of its own, and remembers what it and the help desk's own reading
 * have found.
 *
 * @param location the database's path, or `:memory:`
 */
export function watchData(location: string, log: Log): DataWatch {
  if (location === ':memory:') return unwatchedData;
  let state: DataState = 'checking';
  const find = (fault: string) => {
    if (state !== 'damaged') log('error', 'data-damaged', { location, fault });
    state = 'damaged';
  };

  // Its name ends as this one's does: both are built, or both are sources.
  const name = `./check-pages${extname(import.meta.filename)}`;
  const worker = new Worker(new URL(name, import.meta.url), { workerData: location });
  worker.unref();
  worker.on('message', (fault: string | null) => {
    if (fault !== null) find(fault);
    else if (state === 'checking') state = 'sound';
  });
  worker.on('error', (error) => {
    if (dataFailureOf(error) === 'data-damaged') find(String(error));
    else log('error', 'check-failed', { location, error: String(error) });
  });

  return {
    state: () => state,
    failureOf(error) {
      const failure = dataFailureOf(error);
      if (failure === 'data-damaged') find(String(error));
      return failure;
    },
    async close() {
      await worker.terminate();
    },
  };
}
