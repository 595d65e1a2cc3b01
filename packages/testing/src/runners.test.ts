import { authState, createHelpWidget } from '@widget/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createVirtualClock, installWidgetScript, makeToken } from './index.ts';

/** What jsdom does not have, and Jest's environment does not add: Vitest leaves Node's own in place. */
const missing = [
  'MessageChannel',
  'Response',
  'fetch',
  'reportError',
  'structuredClone',
  'TextDecoder',
  'TextEncoder',
  'setImmediate',
];

test.each([false, true])(
  'where a test has little more than jsdom, a session is acquired and renewed (fake timers: %s)',
  async (isFake) => {
    for (const name of missing) vi.stubGlobal(name, undefined);
    if (isFake) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });
    const clock = createVirtualClock();
    const script = installWidgetScript({ clock });
    const getToken = async () =>
      makeToken({ email: 'ann@acme.example', name: 'Ånn 🌲', iat: clock.now() / 1000 });
    const client = createHelpWidget({ widgetId: 7, host: 'help.example.com', load: 'now', getToken }, clock);
    onTestFinished(() => {
      client.destroy();
      script.uninstall();
    });
    client.mount();
    client.setAuth(authState(false, 'ann'));
    await clock.advance(0);
    const { token } = script.identity!;
    client.open('ticketForm');
    expect(script.look().form?.['name']?.value).toBe('Ånn 🌲');
    await clock.advance(3_600_000);
    expect(script.identity!.token).not.toBe(token);
  },
);
