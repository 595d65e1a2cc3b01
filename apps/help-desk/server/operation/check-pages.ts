// Runs on a thread: reads every page of the database that it is given, and answers the first fault, or null.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const sqlite = new DatabaseSync(workerData as string, { readOnly: true, timeout: 5_000 });
const found = sqlite.prepare('pragma quick_check(1)').get()?.['quick_check'];
sqlite.close();
parentPort?.postMessage(found === 'ok' ? null : String(found));
