export interface RateLimit {
  /** Takes one of the caller's turns. Answers 0, or when none is left the seconds until the next. */
  take(caller: string): number;
}

export interface RateLimitOptions {
  /** How many turns a caller has at once. */
  burst: number;
  /** Seconds until a turn that was taken comes back. */
  interval: number;
  /** Milliseconds from any start. By default a clock that nobody can set back. */
  now?: () => number;
}

// Beyond these the longest silent caller is forgotten, so that no crowd of callers can fill the memory.
const mostCallers = 10_000;

/** Gives every caller a few turns at once and then one at a time. It is kept in memory, for this process alone. */
export function createRateLimit({
  burst,
  interval,
  now = () => performance.now(),
}: RateLimitOptions): RateLimit {
  const turn = interval * 1000;
  /** When each caller will have all turns back: that is all there is to know. */
  const restored = new Map<string, number>();

  return {
    take(caller) {
      const at = now();
      const since = Math.max(at, restored.get(caller) ?? at);
      const wait = since + turn - (at + burst * turn);
      // A Map keeps the order of insertion: whoever called last stands last.
      restored.delete(caller);
      restored.set(caller, wait > 0 ? since : since + turn);
      const [longestSilent] = restored.keys();
      if (restored.size > mostCallers && longestSilent !== undefined) restored.delete(longestSilent);
      return wait > 0 ? Math.ceil(wait / 1000) : 0;
    },
  };
}
