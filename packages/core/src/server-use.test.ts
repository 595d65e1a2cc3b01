// @vitest-environment node
import { createVirtualClock } from '@widget/testing';
import { expect, test, vi } from 'vitest';
import { createHelpWidget } from './index.ts';

test('on a server a client can be made and used, and does nothing (case 65)', async () => {
  expect(typeof document).toBe('undefined');
  const clock = createVirtualClock();
  const getToken = vi.fn();
  const client = createHelpWidget({ widgetId: 81000000001, host: 'widget', getToken, load: 'now' }, clock);
  const snapshot = client.getSnapshot();
  const listener = vi.fn();
  client.subscribe(listener);
  client.on('error', listener);

  const unmount = client.mount();
  client.setAuth({ status: 'signed-in', userId: 'ann' });
  client.open();
  client.open({ article: 12 });
  client.prefill({ name: 'Ann' });
  client.setLocale('de');
  client.retry();
  client.logout();
  client.close();
  await clock.advance(60_000);
  unmount();
  client.destroy();
  await clock.advance(60_000);

  expect(client.getSnapshot()).toBe(snapshot);
  expect(client.getServerSnapshot()).toBe(snapshot);
  expect(clock.timers).toBe(0);
  expect(getToken).not.toHaveBeenCalled();
  expect(listener).not.toHaveBeenCalled();
});
