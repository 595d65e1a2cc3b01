import { createVirtualClock, installWidgetScript } from '@widget/testing';
import { expect, test, vi } from 'vitest';
import { createHelpWidget } from './index.ts';
import { hour, minute, openPage } from './testing/open-page.ts';

test('the widget leaves the page when each mount was undone', async () => {
  const page = openPage();
  const first = page.client.mount();
  await page.signIn();
  first();
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test('to undo one mount twice does not undo another', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  await page.signIn();
  unmount();
  unmount();
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test('once it has left, nobody is signed in and nothing runs', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  await page.clock.advance(0);
  page.client.open();
  unmount();
  await page.clock.advance(0);
  expect(page.clock.timers).toBe(0);
  expect(page.script.identity).toBeNull();
  expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null, isOpen: false });
  expect(page.commandNames()).toEqual(['authenticate', 'open', 'logout', 'destroy']);
  dispatchEvent(new Event('focus'));
  await page.clock.advance(hour);
  expect(page.requests).toHaveLength(1);
});

test('StrictMode: mounted, unmounted and mounted again, it is the one widget (case 62)', async () => {
  const page = openPage();
  const state = { status: 'signed-in', userId: 'ann' } as const;
  const unmount = page.client.mount();
  page.client.setAuth(state);
  unmount();
  page.client.mount();
  page.client.setAuth(state);
  await page.clock.advance(0);
  expect(page.script.tags).toBe(1);
  expect(page.requests).toHaveLength(1);
  expect(page.clock.timers).toBe(1);
  expect(page.commandNames()).toEqual(['authenticate']);
  expect(page.state()).toBe('active');
});

test('a client that was made before there was a document is mounted all the same', async () => {
  vi.stubGlobal('document', undefined);
  const clock = createVirtualClock();
  const client = createHelpWidget({ widgetId: 7, host: 'https://help.example.com', load: 'now' }, clock);
  client.open();
  expect(client.mount()()).toBeUndefined();
  vi.unstubAllGlobals();
  const script = installWidgetScript({ clock });
  client.mount();
  await clock.advance(0);
  expect(client.getSnapshot()).toMatchObject({ status: 'ready', isOpen: false });
  expect(script.tags).toBe(1);
  client.destroy();
  script.uninstall();
});

test('in a browser that is too old nothing is thrown: the widget has failed, and says what is supported', async () => {
  const at = vi.spyOn(Array.prototype, 'at').mockImplementation(() => {
    throw new TypeError('claims.at is not a function');
  });
  const page = openPage();
  const leave = page.client.mount();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  page.client.open();
  leave();
  await Promise.resolve();
  await page.clock.advance(minute);
  expect(page.client.getSnapshot()).toMatchObject({
    status: 'failed',
    isAvailable: false,
    error: {
      code: 'mount-failed',
      message: expect.stringContaining('Safari 15.4'),
      cause: expect.any(TypeError),
    },
  });
  page.client.destroy();
  at.mockRestore();
  expect(page.script.tags).toBe(0);
});

test('a user named between unmount and remount is signed in', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  unmount();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  page.client.mount();
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test('mounted anew later, it waits to be told who is there', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  await page.clock.advance(0);
  unmount();
  await page.clock.advance(minute);
  page.client.mount();
  await page.clock.advance(0);
  expect(page.commandNames().at(-1)).toBe('boot');
  expect(page.state()).toBe('signed-out');
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  await page.clock.advance(0);
  expect(page.script.identity).not.toBeNull();
  expect(page.script.tags).toBe(1);
});

test('auth that is set before the mount takes effect with it', async () => {
  const page = openPage();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  await page.clock.advance(minute);
  expect(page.requests).toHaveLength(0);
  page.client.mount();
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test('a second mount does not bring back who has logged out', async () => {
  const page = openPage();
  await page.signIn();
  page.client.logout();
  page.client.mount();
  await page.clock.advance(hour);
  expect(page.state()).toBe('signed-out');
  expect(page.requests).toHaveLength(1);
});

test.each(['never', 'blocked', { late: minute }] as const)(
  'unmounted while the script is on its way (%o), nothing of it comes later',
  async (plan) => {
    const page = openPage({ plan });
    const unmount = page.client.mount();
    await page.clock.advance(0);
    unmount();
    await page.clock.advance(0);
    expect(document.querySelector('script')).toBeNull();
    expect(page.client.getSnapshot().status).toBe('idle');
    await page.clock.advance(hour);
    expect(page.eventNames()).toEqual([]);
  },
);

test.each(['before the mount', 'while loading', 'ready', 'signed in', 'blocked'])(
  'destroyed %s, and again, it is gone for good (case 68)',
  async (when) => {
    const page = openPage({
      plan: when === 'while loading' ? 'never' : when === 'blocked' ? 'blocked' : 'loads',
    });
    const late = page.hold();
    if (when !== 'before the mount') page.client.mount();
    if (when === 'signed in') await page.signIn();
    await page.clock.advance(when === 'blocked' ? minute : 0);
    page.client.destroy();
    page.client.destroy();
    const { length } = page.events;
    expect(page.clock.timers).toBe(0);
    expect(page.client.getSnapshot()).toMatchObject({ status: 'idle', session: 'destroyed', userId: null });
    expect(document.querySelector('script')).toBeNull();
    expect(window.FreshworksWidget).toBeUndefined();

    late.forEach((resolve) => resolve(page.token()));
    page.client.mount();
    page.client.setAuth({ status: 'signed-in', userId: 'bob' });
    page.client.open();
    page.client.setLocale('fr');
    page.client.prefill({ subject: 'Boots' });
    page.client.retry();
    page.client.logout();
    dispatchEvent(new Event('focus'));
    await page.clock.advance(hour);
    expect(page.client.getSnapshot()).toMatchObject({ status: 'idle', session: 'destroyed', userId: null });
    expect(document.querySelector('script')).toBeNull();
    expect(page.events).toHaveLength(length);
    expect(page.requests).toHaveLength(when === 'signed in' ? 1 : 0);
  },
);
