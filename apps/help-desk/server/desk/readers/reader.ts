import type { Principal } from './principal.ts';

/** Who reads, and in which languages: see `preferredLanguages`. */
export interface Reader {
  principal: Principal;
  languages: readonly string[];
}
