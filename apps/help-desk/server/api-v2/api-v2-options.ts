import type { Database } from '../database/schema.ts';

/** What the REST API's routes work with. */
export interface ApiV2Options {
  database: Database;
  /** Milliseconds since 1970. */
  now: () => number;
}
