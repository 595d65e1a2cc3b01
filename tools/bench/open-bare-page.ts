import type { Clock } from '../../packages/core/src/clock.ts';
import { createHelpWidget, type GetToken } from '../../packages/core/src/index.ts';
import { makeToken } from '../../packages/testing/src/make-token.ts';

/** As much of a page as the client touches when its script is there already. */
function installPage(): void {
  const page = new EventTarget();
  Object.assign(globalThis, {
    window: globalThis,
    document: { hidden: false, scripts: [], getElementById: () => null, querySelector: () => null },
    FreshworksWidget: () => {},
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    // This page never changes.
    MutationObserver: class {
      observe() {}
      disconnect() {}
    },
    reportError(error: unknown) {
      throw error;
    },
  });
}

/** A clock that only goes on when it is told to, and counts what is armed. */
function createBareClock() {
  let now = Date.UTC(2026, 0, 5, 9);
  const timers = new Map<() => void, number>();
  let most = 0;
  let wakes = 0;
  const clock: Clock = {
    now: () => now,
    elapsed: () => now,
    after(delay, callback) {
      const timer = () => callback();
      timers.set(timer, now + delay);
      most = Math.max(most, timers.size);
      return () => timers.delete(timer);
    },
    random: () => 0.5,
  };
  return {
    clock,
    now: () => now,
    most: () => most,
    wakes: () => wakes,
    /** Time goes on, and no timer comes. */
    pass(duration: number): void {
      now += duration;
    },
    /** Goes on to the next timer. */
    tick(): void {
      for (const [timer, due] of timers) {
        now = due;
        wakes++;
        timers.delete(timer);
        timer();
        return;
      }
    },
  };
}

/** A mounted client without a browser around it, so that only its own work is measured. */
export function openBarePage(lifetime: number) {
  installPage();
  const time = createBareClock();
  const made: string[] = [];

  /** Made beforehand: what a token costs to make is the server's business. */
  function makeTokens(count: number): void {
    for (let number = 0; number < count; number++) {
      const iat = Math.floor(time.now() / 1000);
      made.push(
        makeToken({ email: 'ann@example.com', sub: 'ann', iat, exp: iat + lifetime, jti: Math.random() }),
      );
    }
  }
  const getToken: GetToken = () => ({ token: made.pop()!, expiresIn: lifetime });
  const client = createHelpWidget(
    { widgetId: 81000000001, host: 'widget', load: 'now', getToken },
    time.clock,
  );
  client.mount();
  return { client, time, makeTokens, getToken };
}
