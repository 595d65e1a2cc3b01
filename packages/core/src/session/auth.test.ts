import { expect, onTestFinished, test, vi } from 'vitest';
import { authState } from './auth-state.ts';
import type { WidgetCommand } from '../protocol.ts';
import { minute, openPage, second } from '../testing/open-page.ts';

test.each([
  [true, undefined, { status: 'loading' }],
  [true, 'ann', { status: 'loading' }],
  [false, 'ann', { status: 'signed-in', userId: 'ann' }],
  [false, null, { status: 'signed-out' }],
  [false, undefined, { status: 'signed-out' }],
  [false, '', { status: 'signed-out' }],
  [false, 7, { status: 'signed-in', userId: '7' }],
  [false, 0, { status: 'signed-in', userId: '0' }],
] as const)('authState(%s, %s)', (loading, userId, state) => {
  expect(authState(loading, userId)).toEqual(state);
});

test('authState takes what somebody has made a string of nothing for loading, and warns once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  for (const id of ['undefined', 'null', 'NaN', NaN, '[object Object]'])
    expect(authState(false, id)).toEqual({ status: 'loading' });
  expect(warn).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('"undefined"'));
  expect(authState(false, 'null-island')).toEqual({ status: 'signed-in', userId: 'null-island' });
});

test('a user who signs in is authenticated', async () => {
  const page = openPage();
  await page.signIn();
  expect(page.script.calls).toEqual([
    [
      'authenticate',
      { token: expect.any(String), callback: expect.any(Function), tokenId: expect.any(String) },
    ],
  ]);
  expect(page.requests).toEqual([{ signal: expect.any(AbortSignal), reason: 'initial', attempt: 1 }]);
});

test('the token does not wait for the script, nor the script for the token', async () => {
  const page = openPage({ plan: { late: 10 * second } });
  await page.signIn();
  expect(page.state()).toBe('active');
  expect(page.script.identity).toBeNull();
  await page.clock.advance(10 * second);
  expect(page.commandNames()).toEqual(['authenticate']);
});

test('loading changes nothing: nobody comes and nobody goes', async () => {
  const page = openPage();
  page.client.mount();
  page.client.setAuth({ status: 'loading' });
  await page.clock.advance(0);
  expect(page.commandNames()).toEqual([]);
  await page.signIn();
  page.client.setAuth({ status: 'loading' });
  await page.clock.advance(minute);
  expect(page.commandNames()).toEqual(['authenticate']);
  expect(page.state()).toBe('active');
});

test.each(['loads', { late: second }] as const)(
  'the first signed-out clears the widget of whom an earlier page has left in it, once (%o)',
  async (plan) => {
    const page = openPage({ plan });
    page.client.mount();
    await page.signOut();
    await page.clock.advance(minute);
    page.client.setAuth({ status: 'loading' });
    page.client.setAuth({ status: 'signed-out' });
    await page.clock.advance(0);
    expect(page.commandNames()).toEqual(['logout']);
    expect(page.eventNames()).toEqual(['ready']);
  },
);

test('what somebody who is not signed in has written is kept', async () => {
  const page = openPage();
  page.client.prefill({ subject: 'Before' });
  page.client.mount();
  page.client.setAuth({ status: 'signed-out' });
  page.client.prefill({ subject: 'After' });
  await page.clock.advance(0);
  expect(page.script.calls).toEqual([
    ['logout'],
    ['prefill', 'ticketForm', { subject: 'Before' }],
    ['prefill', 'ticketForm', { subject: 'After' }],
  ]);
});

test('the same user again is nothing new', async () => {
  const page = openPage();
  await page.signIn();
  await page.signIn();
  page.client.setAuth({ status: 'loading' });
  await page.signIn();
  expect(page.requests).toHaveLength(1);
  expect(page.commandNames()).toEqual(['authenticate']);
});

test('another user is a logout and an authenticate, in one step', async () => {
  const page = openPage({ answer: () => page.token('ann') });
  await page.signIn('ann');
  page.answer = () => page.token('bob');
  page.client.setAuth({ status: 'signed-in', userId: 'bob' });
  expect(page.script.identity).toBeNull();
  expect(page.client.getSnapshot()).toMatchObject({ session: 'acquiring', userId: 'bob', expiresAt: null });
  await page.clock.advance(0);
  expect(page.commandNames()).toEqual(['authenticate', 'logout', 'authenticate']);
  expect(page.eventNames()).toEqual(['ready', 'authenticate', 'logout', 'authenticate']);
  expect(page.state()).toBe('active');
});

test('when ann’s token arrives after bob has come, only bob’s is used (case 43)', async () => {
  const page = openPage();
  const waiting = page.hold();
  await page.signIn('ann');
  await page.signIn('bob');
  const bob = page.token('bob');
  waiting[1]!(bob);
  await page.clock.advance(0);
  waiting[0]!(page.token('ann'));
  await page.clock.advance(0);
  expect(page.commandNames().filter((name) => name === 'authenticate')).toHaveLength(1);
  expect(page.script.identity?.token).toBe(bob);
  expect(page.requests[0]!.signal.aborted).toBe(true);
});

test('a token of ann’s first visit is not one of her second (case 44)', async () => {
  const page = openPage();
  const waiting = page.hold();
  await page.signIn('ann');
  await page.signOut();
  await page.signIn('ann');
  waiting[0]!(page.token('ann'));
  await page.clock.advance(0);
  expect(page.state()).toBe('acquiring');
  expect(page.script.identity).toBeNull();
  waiting[1]!(page.token('ann'));
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test('without getToken the widget stays anonymous, and is cleared of each user’s form', async () => {
  const page = openPage({ getToken: undefined as never, plan: { late: second } });
  page.client.mount();
  page.client.setAuth({ status: 'signed-in', userId: 'ann' });
  page.client.identify({ name: 'Ann' });
  page.client.setAuth({ status: 'signed-in', userId: 'bob' });
  page.client.identify({ name: 'Bob' });
  await page.clock.advance(second);
  expect(page.state()).toBe('signed-out');
  expect(page.script.calls).toEqual([['logout'], ['identify', 'ticketForm', { name: 'Bob' }]]);
});

test('a visitor’s own words stay in the form, whatever the page does', async () => {
  const page = openPage();
  page.client.mount();
  await page.signOut();
  page.client.prefill({ subject: 'Boots' });
  dispatchEvent(new Event('focus'));
  page.client.setAuth({ status: 'loading' });
  await page.signOut();
  expect(page.commandNames()).toEqual(['logout', 'prefill']);
});

test('a script that asks for the next token while it is given one is not given it again', async () => {
  const page = openPage();
  const calls: string[] = [];
  window.FreshworksWidget = (...[name, detail]: WidgetCommand) => {
    calls.push(name);
    if (name === 'authenticate') detail.callback!();
  };
  await page.signIn();
  expect(calls).toEqual(['authenticate']);
});
