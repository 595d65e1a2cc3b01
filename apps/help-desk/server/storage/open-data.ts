import { dirname, join } from 'node:path';
import { checkpoint } from './checkpoint.ts';
import { examineDatabase } from './examine-database.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { openDatabase } from './open-database.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import type { Database } from './schema.ts';

export interface Data {
  database: Database;
  /** The database's path, or `:memory:`. */
  location: string;
  /** Where keys that are made are written; `undefined` in memory. */
  credentialsFile: string | undefined;
  /** Closes it, and gives the folder back. All of it is in the one file then. */
  close(): Promise<void>;
}

// How far the file of the database may lag behind what is committed, in milliseconds.
const longestLag = 5_000;

/**
 * Takes a data folder for this process, and opens what is in it: nothing is written before that is known to be whole.
 *
 * @param data the folder, or `:memory:`
 * @throws {HelpDeskError} `data-…`, with the remedy in its message
 */
export async function openData(data: string): Promise<Data> {
  if (data === ':memory:') {
    const database = await openDatabase(data);
    return { database, location: data, credentialsFile: undefined, close: () => database.destroy() };
  }
  const location = await prepareDataFolder(data);
  const unlock = lockDataFolder(location);
  try {
    examineDatabase(location);
    const database = await openDatabase(location);
    // A disk that is full or broken shows at the next change, which says so.
    const timer = setInterval(() => void checkpoint(database).catch(() => {}), longestLag);
    timer.unref();
    return {
      database,
      location,
      credentialsFile: join(dirname(location), 'credentials.txt'),
      async close() {
        clearInterval(timer);
        await database.destroy();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
