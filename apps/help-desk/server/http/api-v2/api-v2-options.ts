import type { Database } from '../../storage/schema.ts';

/** What the REST API's routes work with. */
export interface ApiV2Options {
  database: Database;
  /** Milliseconds since 1970. */
  now: () => number;
}
