import { builtinEnvironments } from 'vitest/runtime';
import { createEndpoint, type Endpoint } from './create-endpoint.ts';
import { createTime, type Time } from './create-time.ts';

/** The browser's page that a client runs in. */
export interface Page {
  readonly time: Time;
  readonly endpoint: Endpoint;
  /** The network goes, and the browser says so. */
  readonly goOffline: () => void;
  /** What a browser says when the device wakes and the person looks at the page. */
  readonly wake: () => void;
}

/** Makes this process a page: once, and before a client is imported. */
export async function openPage(): Promise<Page> {
  // jsdom has none; Node's are the real thing.
  const { locks } = navigator;
  await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: 'https://app.test/' } });
  Object.defineProperty(navigator, 'locks', { value: locks });
  const time = createTime();
  const endpoint = createEndpoint(time);

  return {
    time,
    endpoint,
    goOffline() {
      endpoint.network = 'offline';
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      dispatchEvent(new Event('offline'));
    },
    wake() {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      dispatchEvent(new Event('online'));
      dispatchEvent(new Event('focus'));
    },
  };
}
