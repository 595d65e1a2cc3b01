import { install } from '@sinonjs/fake-timers';

/** The page's clocks, which stand still until they are moved, and the server's, which never steps. */
export interface Time {
  /** What the server's clock says: milliseconds since 1970. */
  readonly server: () => number;
  /** Milliseconds since the page was opened, without those slept through. */
  readonly elapsed: () => number;
  /** How many timers are armed. */
  readonly timers: () => number;
  /** All clocks run; timers fire in order, and what they start is waited for. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** The device sleeps: `Date` and the server run on, `performance.now` and the timers stand still. */
  readonly sleep: (milliseconds: number) => void;
  /** Somebody sets the device's clock: `Date` jumps, and nothing else. */
  readonly stepWall: (milliseconds: number) => void;
  /** Whatever waits for nothing but its turn has gone on. */
  readonly settle: () => Promise<void>;
  /** Calls `listener` whenever the server's clock has moved. */
  readonly watch: (listener: () => void) => void;
}

const start = Date.UTC(2026, 0, 5, 9);
const turns = 5;

/** Takes the place of the page's clocks and timers. Before any client is imported: some keep what they find. */
export function createTime(): Time {
  const { setTimeout: wait } = globalThis;
  const clock = install({
    now: start,
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  const elapsed = () => performance.now();
  const listeners: (() => void)[] = [];
  let slept = 0;

  async function settle(): Promise<void> {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => wait(resolve, 1));
  }

  const stepWall = (milliseconds: number) => clock.setSystemTime(Date.now() + milliseconds);

  return {
    server: () => start + slept + elapsed(),
    elapsed,
    timers: () => clock.countTimers(),
    async advance(milliseconds) {
      await clock.tickAsync(milliseconds);
      listeners.forEach((listener) => listener());
      await settle();
    },
    sleep(milliseconds) {
      slept += milliseconds;
      stepWall(milliseconds);
      listeners.forEach((listener) => listener());
    },
    stepWall,
    settle,
    watch: (listener) => void listeners.push(listener),
  };
}
