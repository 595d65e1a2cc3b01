import { expect, test } from 'vitest';
import { hour, minute, openPage, second } from '../testing/open-page.ts';

test('signed out by the host, nothing of the user is left and nothing runs', async () => {
  const page = openPage();
  await page.signIn();
  page.client.setAuth({ status: 'signed-out' });
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null, expiresAt: null });
  await page.clock.advance(hour);
  expect(page.requests).toHaveLength(1);
  expect(page.eventNames()).toEqual(['ready', 'authenticate', 'logout']);
});

test.each([
  ['first fetch', 'acquiring'],
  ['renewal', 'renewing'],
  ['backoff', 'stalled'],
])('logout() during the %s is complete when it returns (cases 39, 40, 41)', async (when, state) => {
  const page = openPage();
  if (when === 'renewal') await page.signIn();
  const waiting = page.hold();
  if (when === 'backoff') page.answer = () => Promise.reject(new TypeError('offline'));
  await page.signIn();
  if (when === 'renewal') await page.clock.advance(54 * minute + 31 * second);
  expect(page.state()).toBe(state);
  const asked = page.requests.length;
  page.client.logout();
  expect(page.clock.timers).toBe(0);
  expect(page.script.identity).toBeNull();
  expect(page.requests.at(-1)!.signal.aborted, 'while unanswered').toBe(when !== 'backoff');
  expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null, expiresAt: null });
  waiting.forEach((resolve) => resolve(page.token()));
  await page.clock.advance(hour);
  expect(page.script.identity).toBeNull();
  expect(page.requests).toHaveLength(asked);
  expect(page.eventNames().at(-1)).toBe('logout');
});

test('after logout() the script’s callback brings nothing back', async () => {
  const page = openPage();
  await page.signIn();
  const { callback } = page.script.identity!;
  page.client.logout();
  callback();
  await page.clock.advance(hour);
  expect(page.requests).toHaveLength(1);
});

test('what the user has queued for the form goes with the user', async () => {
  const page = openPage({ plan: { late: second } });
  await page.signIn();
  page.client.prefill({ subject: 'Mine' });
  page.client.identify({ name: 'Ann' });
  page.client.hide('launcher');
  page.client.logout();
  page.client.prefill({ subject: 'Anyone’s' });
  await page.clock.advance(second);
  expect(page.script.calls).toEqual([
    ['logout'],
    ['hide', 'launcher'],
    ['prefill', 'ticketForm', { subject: 'Anyone’s' }],
  ]);
});

test('after logout() the host’s old news does not sign the user in again; its new ones do', async () => {
  const page = openPage();
  await page.signIn();
  page.client.logout();
  await page.signIn();
  expect(page.state()).toBe('signed-out');
  page.client.retry();
  await page.clock.advance(minute);
  expect(page.requests).toHaveLength(1);
  await page.signOut();
  await page.signIn();
  expect(page.state()).toBe('active');
  expect(page.requests).toHaveLength(2);
});

test('logout() takes the place of an error', async () => {
  const page = openPage({ answer: () => new Response(null, { status: 401 }) });
  await page.signIn();
  expect(page.errorCode()).toBe('token-refused');
  page.client.logout();
  expect(page.client.getSnapshot().error).toBeNull();
  page.client.retry();
  await page.clock.advance(minute);
  expect(page.requests).toHaveLength(1);
});

test.each(['with a token endpoint', 'without'])(
  'what a user has told the form before any token came goes with the user: %s',
  async (kind) => {
    const page = openPage(kind === 'without' ? { getToken: undefined as never } : {});
    page.hold();
    page.client.mount();
    await page.signOut();
    await page.signIn('ann');
    page.client.identify({ name: 'Ann' });
    await page.clock.advance(0);
    await page.signIn('bob');
    page.client.identify({ name: 'Bob' });
    await page.clock.advance(0);
    page.client.logout();
    await page.signOut();
    expect(page.commandNames()).toEqual(['logout', 'identify', 'logout', 'identify', 'logout']);
  },
);

test('logout() also clears whom an earlier page has left, when the host has not said anything yet', async () => {
  const page = openPage({ plan: { late: second } });
  page.client.mount();
  page.client.logout();
  await page.clock.advance(second);
  page.client.logout();
  expect(page.commandNames()).toEqual(['logout']);
});

test('a page that leaves before the host has said anything signs nobody out', async () => {
  const page = openPage();
  const unmount = page.client.mount();
  page.client.setAuth({ status: 'loading' });
  await page.clock.advance(0);
  unmount();
  await page.clock.advance(0);
  expect(page.commandNames()).toEqual(['destroy']);
});
