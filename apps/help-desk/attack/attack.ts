import type { Target } from './open-target.ts';

/** One way to get at what is not one's own, or to bring the help desk down. */
export interface Attack {
  name: string;
  /** Tries it, and notes each try with `target.holds`. */
  run(target: Target): Promise<void>;
}
