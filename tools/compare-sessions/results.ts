import type { Facts } from './cases/case.ts';

/** What one client did in one case; or why the run came to nothing. */
export type Result = { seen: Facts } | { fault: string };

/** A whole run, as it is kept in results.json. */
export interface Results {
  /** The day of the run, as `2026-01-31`. */
  date: string;
  node: string;
  /** By package. */
  versions: Record<string, string>;
  /** By case, then by package. */
  seen: Record<string, Record<string, Result>>;
}
