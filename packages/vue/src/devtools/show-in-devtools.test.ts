import '../testing/open-devtools.ts';
import {
  devtools,
  DevToolsMessagingHookKeys,
  toggleHighPerfMode,
  updateTimelineLayersState,
  type TimelineEvent,
} from '@vue/devtools-kit';
import { createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
import { createApp } from 'vue';
import { expect, onTestFinished, test, vi } from 'vitest';
import { authState, createHelpWidget, helpWidget } from '../index.ts';

const id = 'help-widget';

/** An app whose developer has opened the real devtools and has switched the widget's layer on. */
async function openApp() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = createVirtualClock();
  const script = installWidgetScript({ clock, notices: true });
  const getToken = () => makeToken({ email: 'ann@example.com', iat: clock.now() / 1000 });
  const client = createHelpWidget({ widgetId: 81000000001, host: 'widget', load: 'now', getToken }, clock);
  const events: TimelineEvent[] = [];
  const forget = devtools.ctx.hooks.hook(
    DevToolsMessagingHookKeys.SEND_TIMELINE_EVENT_TO_CLIENT,
    ({ layerId, event }) => {
      if (layerId === id) events.push(event);
    },
  );
  const app = createApp(() => null).use(helpWidget, { client });
  app.mount(document.createElement('div'));
  const read = async () =>
    (await devtools.api.getInspectorState({ inspectorId: id, nodeId: id }))['snapshot'];
  await expect.poll(read).toBeDefined();
  toggleHighPerfMode(false);
  updateTimelineLayersState({ [id]: true });
  let isMounted = true;
  async function unmount() {
    // The devtools tell of an inspector a moment later, and fail when its app is gone by then.
    await vi.runOnlyPendingTimersAsync();
    if (isMounted) app.unmount();
    isMounted = false;
  }
  onTestFinished(async () => {
    await unmount();
    toggleHighPerfMode(true);
    forget();
    client.destroy();
    script.uninstall();
  });

  async function signIn() {
    client.setAuth(authState(false, 'ann'));
    await clock.advance(0);
  }

  return { client, clock, events, read, script, signIn, unmount };
}

test('the timeline shows a session: authenticate, renew, rejected, logout', async () => {
  const { client, clock, events, script, signIn } = await openApp();
  await signIn();
  await clock.advance(3600 * 1000);
  script.refuse('token-invalid');
  client.logout();
  await expect
    .poll(() => events.map(({ title }) => title))
    .toEqual(['authenticate', 'renew', 'rejected', 'logout']);
  expect(events[0]?.data).toEqual({ userId: 'ann', expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  expect(events[2]).toMatchObject({
    subtitle: 'token-rejected',
    logType: 'error',
    data: { code: 'token-rejected', message: expect.stringContaining('shared secret') },
  });
});

test('the inspector shows the snapshot of this moment', async () => {
  const { read, signIn } = await openApp();
  expect(await read()).toContainEqual({ key: 'session', value: 'signed-out' });
  await signIn();
  expect(await read()).toContainEqual({ key: 'session', value: 'active' });
  expect(await read()).toContainEqual({ key: 'userId', value: 'ann' });
});

test('the inspector has one entry', async () => {
  await openApp();
  const entries = await devtools.api.getInspectorTree({ inspectorId: id, filter: '' });
  expect(entries).toEqual([{ id, label: 'Help widget' }]);
});

test('no token is ever shown', async () => {
  const { events, read, script, signIn } = await openApp();
  await signIn();
  const { token } = script.identity!;
  script.refuse();
  await expect.poll(() => events.at(-1)?.title).toBe('rejected');
  expect(JSON.stringify([events, await read()])).not.toContain(token);
});

test('nothing listens any more when the app is gone', async () => {
  const { client, events, signIn, unmount } = await openApp();
  await unmount();
  client.mount();
  await signIn();
  expect(client.getSnapshot().session).toBe('active');
  expect(events).toEqual([]);
});
