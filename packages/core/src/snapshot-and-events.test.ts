import { expect, test, vi } from 'vitest';
import { minute, openPage, second } from './testing/open-page.ts';

const initial = {
  status: 'idle',
  session: 'signed-out',
  userId: null,
  isOpen: false,
  expiresAt: null,
  isAvailable: true,
  error: null,
};

test('a snapshot is frozen, and says that there is nothing yet', () => {
  const { client } = openPage();
  expect(client.getSnapshot()).toEqual(initial);
  expect(Object.isFrozen(client.getSnapshot())).toBe(true);
});

test('it is the same object until something in it changes', async () => {
  const page = openPage();
  await page.signIn();
  const snapshot = page.client.getSnapshot();
  expect(Object.isFrozen(snapshot)).toBe(true);
  page.client.setAuth({ status: 'loading' });
  page.client.clearForm();
  dispatchEvent(new Event('focus'));
  await page.clock.advance(minute);
  expect(page.client.getSnapshot()).toBe(snapshot);
  page.client.open();
  expect(page.client.getSnapshot()).not.toBe(snapshot);
  expect(snapshot.isOpen).toBe(false);
});

test('the server’s snapshot is the initial one, whatever happens', async () => {
  const page = openPage();
  const before = page.client.getServerSnapshot();
  await page.signIn();
  expect(page.client.getServerSnapshot()).toBe(before);
  expect(before).toEqual(initial);
});

test('it tells of the customer’s session', async () => {
  const page = openPage();
  const now = page.clock.now();
  await page.signIn();
  expect(page.client.getSnapshot()).toEqual({
    status: 'ready',
    session: 'active',
    userId: 'ann',
    isOpen: false,
    expiresAt: now + 60 * minute,
    isAvailable: true,
    error: null,
  });
});

test('subscribers are called after each change, and only then', async () => {
  const page = openPage();
  const seen: unknown[] = [];
  page.client.subscribe(() => seen.push(page.client.getSnapshot()));
  await page.signIn();
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.at(-1)).toBe(page.client.getSnapshot());
  const { length } = seen;
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  await page.clock.advance(minute);
  expect(seen).toHaveLength(length);
});

test('who subscribes late has missed nothing: the snapshot tells (case 15)', async () => {
  const page = openPage();
  await page.signIn();
  const hear = vi.fn();
  page.client.subscribe(hear);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'active', userId: 'ann' });
  await page.clock.advance(minute);
  expect(hear).not.toHaveBeenCalled();
});

test('one who has unsubscribed is not called, the others are', async () => {
  const page = openPage();
  const [leaving, staying] = [vi.fn(), vi.fn()];
  const unsubscribe = page.client.subscribe(leaving);
  page.client.subscribe(staying);
  unsubscribe();
  unsubscribe();
  await page.signIn();
  expect(leaving).not.toHaveBeenCalled();
  expect(staying).toHaveBeenCalled();
});

test('a listener that subscribes twice through two functions is called through both', () => {
  const page = openPage();
  const listener = vi.fn();
  const unsubscribe = page.client.subscribe(listener);
  page.client.subscribe(listener);
  unsubscribe();
  page.client.mount();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('events come in the order in which things happen', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  page.client.open();
  page.script.notify({ type: 'article', id: 12 });
  page.script.notify({ type: 'ticket', id: 7 });
  page.script.notify({ type: 'close' });
  await page.clock.advance(59 * minute);
  await page.signOut();
  const expiresAt = expect.any(Number) as number;
  expect(page.events).toEqual([
    ['ready', null],
    ['authenticate', { userId: 'ann', expiresAt }],
    ['open', null],
    ['article', { id: 12 }],
    ['ticket', { id: 7 }],
    ['close', null],
    ['renew', { userId: 'ann', expiresAt }],
    ['logout', { userId: 'ann' }],
  ]);
});

test('when an event is heard, the snapshot already knows of it', async () => {
  const page = openPage();
  const seen: unknown[] = [];
  const { on, getSnapshot } = page.client;
  on('ready', () => seen.push(getSnapshot().status));
  on('authenticate', () => seen.push(getSnapshot().session));
  on('open', () => seen.push(getSnapshot().isOpen));
  on('logout', () => seen.push(getSnapshot().userId));
  await page.signIn();
  page.client.open();
  page.client.logout();
  expect(seen).toEqual(['ready', 'active', true, null]);
});

test('an event listener can be taken off', async () => {
  const page = openPage();
  const listener = vi.fn();
  page.client.on('ready', listener)();
  await page.signIn();
  expect(listener).not.toHaveBeenCalled();
});

test.each([true, false])('the panel is open when the script has opened it (notices: %s)', async (notices) => {
  const page = openPage({ notices, plan: { late: second } });
  page.client.mount();
  page.client.open();
  expect(page.client.getSnapshot().isOpen).toBe(false);
  await page.clock.advance(minute);
  expect(page.client.getSnapshot().isOpen).toBe(true);
  page.client.open();
  page.client.close();
  page.client.close();
  expect(page.client.getSnapshot().isOpen).toBe(false);
  expect(page.eventNames()).toEqual(['open', 'ready', 'close']);
});

test('the person opens and closes the help desk’s panel too', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  page.script.notify({ type: 'open' });
  expect(page.client.getSnapshot().isOpen).toBe(true);
  page.script.notify({ type: 'close' });
  expect(page.client.getSnapshot().isOpen).toBe(false);
});

test('members can be taken out of the client', async () => {
  const page = openPage();
  const { mount, setAuth, getSnapshot, logout } = page.client;
  mount();
  setAuth({ status: 'signed-in', userId: 'ann' });
  await page.clock.advance(0);
  expect(getSnapshot().session).toBe('active');
  logout();
  expect(getSnapshot().session).toBe('signed-out');
});

test('a logger gets a line for each command, change and event', async () => {
  const lines: string[] = [];
  const page = openPage({ logger: (message) => lines.push(message) });
  await page.signIn();
  page.client.open();
  expect(lines).toEqual(expect.arrayContaining(['ready', 'authenticate', 'command', 'change', 'open']));
});

test.each(['blocked', 'junk'] as const)(
  'a widget whose script is %s is not available, until it is',
  async (plan) => {
    const page = openPage({ plan });
    page.client.mount();
    expect(page.client.getSnapshot().isAvailable).toBe(true);
    await page.clock.advance(minute);
    expect(page.client.getSnapshot().isAvailable).toBe(false);
    page.script.plan('loads');
    page.client.retry();
    await page.clock.advance(0);
    expect(page.client.getSnapshot().isAvailable).toBe(true);
    page.client.destroy();
    expect(page.client.getSnapshot().isAvailable).toBe(false);
  },
);

test('a widget whose panel cannot be shown in this page is blocked and not available, until it can', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  page.script.notify({ type: 'unreachable' });
  const { status, isAvailable, error, session } = page.client.getSnapshot();
  expect([status, isAvailable, error?.code, session]).toEqual(['blocked', false, 'script-blocked', 'active']);
  expect(error?.message).toContain('frame-src');
  page.client.refresh();
  await page.clock.advance(minute);
  expect(page.client.getSnapshot().status).toBe('blocked');
  page.script.notify({ type: 'reachable' });
  expect(page.client.getSnapshot()).toMatchObject({ status: 'ready', isAvailable: true, error: null });
  expect(page.client.getSnapshot().isOpen).toBe(false);
});

test('a widget is available to somebody whose token is refused', async () => {
  const page = openPage({ answer: () => new Response(null, { status: 401 }) });
  await page.signIn();
  expect(page.client.getSnapshot()).toMatchObject({ error: { code: 'token-refused' }, isAvailable: true });
});
