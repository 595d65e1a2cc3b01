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

/** One moment, in milliseconds on both clocks. */
export interface Moment {
  readonly mono: number;
  readonly wall: number;
}

/** The moment `delay` milliseconds from `now`. */
export const later = (now: Moment, delay: number): Moment => ({
  mono: now.mono + delay,
  wall: now.wall + delay,
});

/** Milliseconds until a moment. The clock that is further on is right: one may stop in sleep, the other be set back. */
export const until = (moment: Moment, now: Moment): number =>
  Math.min(moment.mono - now.mono, moment.wall - now.wall);
