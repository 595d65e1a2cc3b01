/** The clocks, the timer and the dice. Tests put virtual ones in their place. */
export interface Clock {
  /** Wall clock, milliseconds since 1970. It can step either way, and runs while the device sleeps. */
  readonly now: () => number;
  /** Monotonic clock, milliseconds. It never steps, and may stand still while the device sleeps. */
  readonly elapsed: () => number;
  /** Runs `callback` after `delay` milliseconds. Returns how to cancel it. */
  readonly after: (delay: number, callback: () => void) => () => void;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** The device's own. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/**
 * The time that counts: the wall clock's, less its steps back. So it runs on while the device sleeps, which the
 * monotonic clock may not, and whoever sets the clock back and forth gains nothing.
 */
export function steadyTime({ now, elapsed }: Clock): () => number {
  let ahead = -Infinity;
  return () => {
    ahead = Math.max(ahead, now() - elapsed());
    return elapsed() + ahead;
  };
}
