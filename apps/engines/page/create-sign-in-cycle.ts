import { createHelpWidget, type Clock, type HelpWidgetOptions } from '@widget/core';
import { makeToken } from '@widget/testing';

/** A client on the page, and somebody who signs in and out again and again, without the pauses between fetches. */
export function createSignInCycle(options: HelpWidgetOptions) {
  let skipped = 0;
  const clock: Clock = {
    now: () => Date.now() + skipped,
    elapsed: () => performance.now() + skipped,
    after(delay, callback) {
      const timer = setTimeout(callback, delay);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
  };
  const getToken = () => makeToken({ email: 'ann@acme.example', jti: crypto.randomUUID() });
  const client = createHelpWidget({ ...options, getToken }, clock);
  client.mount();

  async function signInAndOut(): Promise<void> {
    const isSignedIn = new Promise<void>((resolve) => {
      const stop = client.on('authenticate', () => {
        stop();
        resolve();
      });
    });
    client.setAuth({ status: 'signed-in', userId: 'ann' });
    await isSignedIn;
    client.setAuth({ status: 'signed-out' });
    skipped += 5000;
  }

  return {
    async run(times: number): Promise<void> {
      for (let time = 0; time < times; time++) await signInAndOut();
    },
    destroy: client.destroy,
  };
}
