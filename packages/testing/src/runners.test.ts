import { authState, createHelpWidget } from '@widget/core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
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

describe('a client that a test has left mounted', () => {
  function open(widgetId: number) {
    const clock = createVirtualClock();
    const script = installWidgetScript({ clock });
    const make = (id: number) => {
      const client = createHelpWidget({ widgetId: id, host: 'help.example.com', load: 'now' }, clock);
      onTestFinished(client.destroy);
      return client;
    };
    const client = make(widgetId);
    return { clock, script, client, make, unmount: client.mount() };
  }

  async function openNext() {
    const left = open(1);
    await left.clock.advance(0);
    left.script.uninstall();
    const next = open(2);
    onTestFinished(next.script.uninstall);
    await next.clock.advance(0);
    return { left, next };
  }

  test('does not come back on the next page when the client there leaves', async () => {
    const { next } = await openNext();
    next.unmount();
    await next.clock.advance(1000);
    next.client.mount();
    await next.clock.advance(0);
    expect(next.script.tags).toBe(1);
    expect(next.script.calls).toEqual([['destroy'], ['boot']]);
  });

  test('takes nothing from the client there when it is destroyed late', async () => {
    const { left, next } = await openNext();
    left.client.destroy();
    next.make(3).mount();
    expect(next.client.getSnapshot().error?.code).toBe('page-taken');
  });
});
