import type { Clock } from '@widget/core';
import { TestingError } from './testing-error.ts';

export interface VirtualClockOptions {
  /**
   * The wall clock at the start: milliseconds since 1970.
   *
   * @default Date.UTC(2026, 0, 5, 9)
   */
  now?: number;
  /**
   * The dice: from 0 up to 1.
   *
   * @default () => 0.5
   */
  random?: () => number;
}

/** A clock that stands still until it is told otherwise. */
export interface VirtualClock extends Clock {
  /** How many timers are armed. */
  readonly timers: number;
  /** Both clocks run for `duration` milliseconds; timers fire in order, and what they start is waited for. */
  readonly advance: (duration: number) => Promise<void>;
  /** The device sleeps: the wall clock runs for `duration` milliseconds, the monotonic one and the timers stand still. */
  readonly sleep: (duration: number) => void;
  /** The page is frozen or throttled: both clocks run for `duration` milliseconds, and no timer fires before `advance`. */
  readonly freeze: (duration: number) => void;
  /** The wall clock is set: forward or, with a negative number of milliseconds, back. */
  readonly stepWall: (step: number) => void;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

const mostAtOnce = 1000;

/** As it was before a test put a fake in its place. */
const { setTimeout } = globalThis;

/** A turn of the event loop: whatever was waiting on promises has gone on. Fake timers do not touch it. */
function turn(): Promise<void> {
  // Jest's jsdom has none.
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => void setTimeout(resolve));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Makes the clock to give to `createHelpWidget(options, clock)`.
 *
 * @throws TestingError `negative-time`, `endless-timers`
 * @example
 * const clock = createVirtualClock();
 * const helpWidget = createHelpWidget({ widgetId: 1, host: 'https://help.example.com', getToken: '/help-token' }, clock);
 * await clock.advance(55 * 60_000);
 */
export function createVirtualClock({
  now: start = Date.UTC(2026, 0, 5, 9),
  random = () => 0.5,
}: VirtualClockOptions = {}): VirtualClock {
  const timers = new Set<Timer>();
  let wall = start;
  let mono = 0;

  function forward(duration: number): number {
    if (duration >= 0) return duration;
    throw new TestingError('negative-time', `${duration} ms`);
  }

  function run(duration: number): void {
    mono += duration;
    wall += duration;
  }

  function nextTimer(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.due <= end && (!next || timer.due < next.due)) next = timer;
    }
    return next;
  }

  return {
    now: () => wall,
    elapsed: () => mono,
    random,
    after(delay, callback) {
      const timer = { due: mono + Math.max(0, delay), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get timers() {
      return timers.size;
    },
    async advance(duration) {
      const end = mono + forward(duration);
      await turn();
      let fired = 0;
      for (let timer = nextTimer(end); timer; timer = nextTimer(end)) {
        fired = timer.due > mono ? 0 : fired + 1;
        if (fired > mostAtOnce) throw new TestingError('endless-timers', `${fired} at ${mono} ms`);
        run(Math.max(0, timer.due - mono));
        timers.delete(timer);
        timer.callback();
        await turn();
      }
      run(Math.max(0, end - mono));
    },
    sleep(duration) {
      wall += forward(duration);
    },
    freeze: (duration) => run(forward(duration)),
    stepWall(step) {
      wall += step;
    },
  };
}
