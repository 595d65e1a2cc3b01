import '../testing/open-devtools.ts';
import {
  devtools,
  devtoolsAppRecords,
  DevToolsMessagingHookKeys,
  getActiveInspectors,
  getInspector,
  getInspectorInfo,
  toggleHighPerfMode,
  updateTimelineLayersState,
  type TimelineEvent,
} from '@vue/devtools-kit';
import { createFakeHelpWidget, createVirtualClock, installWidgetScript, makeToken } from '@widget/testing';
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

  return { app, client, clock, events, read, script, signIn, unmount };
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

test('timeline and inspector have a name, and the inspector one entry', async () => {
  await openApp();
  expect(getActiveInspectors()).toContainEqual(
    expect.objectContaining({ id, label: 'Help widget', icon: expect.stringContaining('help') }),
  );
  expect(getInspectorInfo(id)?.timelineLayers.at(-1)).toMatchObject({ id, label: 'Help widget' });
  const entries = await devtools.api.getInspectorTree({ inspectorId: id, filter: '' });
  expect(entries).toEqual([{ id, label: 'Help widget' }]);
});

test('the inspector is told of each change', async () => {
  const { signIn } = await openApp();
  const told: string[] = [];
  const forget = devtools.ctx.hooks.hook(
    DevToolsMessagingHookKeys.SEND_INSPECTOR_STATE_TO_CLIENT,
    ({ inspectorId }) => void told.push(inspectorId),
  );
  onTestFinished(forget);
  await signIn();
  await vi.runOnlyPendingTimersAsync();
  expect(told).toContain(id);
});

test('other inspectors get nothing of ours', async () => {
  await openApp();
  expect(await devtools.api.getInspectorState({ inspectorId: 'router', nodeId: id })).toBeNull();
  expect(await devtools.api.getInspectorTree({ inspectorId: 'router', filter: '' })).toEqual([]);
});

test('of several apps on a page each inspector shows its own', async () => {
  const { app, read, signIn } = await openApp();
  const other = createApp(() => null).use(helpWidget, { client: createFakeHelpWidget() });
  other.mount(document.createElement('div'));
  onTestFinished(() => other.unmount());
  const recordOf = (app: unknown) => devtoolsAppRecords.value.find((record) => record.app === app);
  await expect.poll(() => recordOf(other)).toBeDefined();
  devtools.api.toggleApp(recordOf(other)!.id);
  await expect.poll(() => getInspector(id, other)).toBeDefined();
  devtools.api.toggleApp(recordOf(app)!.id);
  await signIn();
  expect(await read()).toContainEqual({ key: 'userId', value: 'ann' });
});

test('what is not there is shown as that', async () => {
  const { read } = await openApp();
  expect(await read()).toContainEqual({ key: 'expiresAt', value: null });
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
