import type { Database } from '../storage/schema.ts';

/** What every operation works on. The doors hand it through and look at nothing in it but the clock. */
export interface Desk {
  database: Database;
  /** Milliseconds since 1970. */
  now: () => number;
}
