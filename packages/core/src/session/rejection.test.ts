import type { TokenOptions } from '@widget/testing';
import { expect, test } from 'vitest';
import { hour, minute, openPage, second } from '../testing/open-page.ts';

type Page = ReturnType<typeof openPage>;

async function refuse(page: Page): Promise<void> {
  page.script.refuse('token-signature');
  await page.clock.advance(second);
}

test('a token that the help desk does not take is replaced, and the widget keeps its customer', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  const waiting = page.hold();
  await refuse(page);
  expect(page.state()).toBe('stalled');
  expect(page.errorCode()).toBe('token-rejected');
  waiting[0]!(page.token());
  await page.clock.advance(0);
  expect(page.reasons()).toEqual(['initial', 'rejected']);
  expect(page.commandNames()).toEqual(['authenticate', 'authenticate']);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'active', error: null });
});

test('when every fresh token is rejected, the secret is wrong: blocked after at most three more (case 48)', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  for (let time = 0; time < 3; time++) await refuse(page);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'blocked', userId: 'ann', expiresAt: null });
  expect(page.errorCode()).toBe('token-rejected');
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
  await page.clock.advance(hour);
  dispatchEvent(new Event('focus'));
  await page.clock.advance(hour);
  expect(page.requests.length).toBeLessThanOrEqual(4);
});

test.each<[string, (page: Page) => void]>([
  ['retry()', ({ client }) => client.retry()],
  ['another user', ({ client }) => client.setAuth({ status: 'signed-in', userId: 'bob' })],
])('blocked, %s starts anew', async (_, act) => {
  const page = openPage({ notices: true });
  await page.signIn();
  for (let time = 0; time < 3; time++) await refuse(page);
  act(page);
  await page.clock.advance(0);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'active', error: null });
  await refuse(page);
  expect(page.state()).toBe('active');
});

test.each<[string, (page: Page) => void]>([
  ['logout()', ({ client }) => client.logout()],
  ['signed out', ({ client }) => client.setAuth({ status: 'signed-out' })],
])('blocked, %s leaves nothing', async (_, act) => {
  const page = openPage({ notices: true });
  await page.signIn();
  for (let time = 0; time < 3; time++) await refuse(page);
  act(page);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null, error: null });
});

test('a rejection of an older token is old news (case 49)', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  const { tokenId } = page.script.identity!;
  await page.clock.advance(55 * minute);
  page.script.notify({ type: 'rejected', tokenId: tokenId!, reason: 'expired' });
  expect(page.state()).toBe('active');
  expect(page.requests).toHaveLength(2);
});

test('a rejection of ann’s token says nothing of bob’s (case 45)', async () => {
  const page = openPage({ notices: true });
  await page.signIn('ann');
  const { tokenId } = page.script.identity!;
  page.answer = () => page.token('bob');
  await page.signIn('bob');
  page.script.notify({ type: 'rejected', tokenId: tokenId!, reason: 'expired' });
  expect(page.state()).toBe('active');
  expect(page.requests).toHaveLength(2);
});

test('one token that is rejected fifty times is fetched anew once (case 50)', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  const waiting = page.hold();
  for (let time = 0; time < 50; time++) page.script.refuse();
  await page.clock.advance(second);
  expect(waiting).toHaveLength(1);
  expect(page.state()).toBe('stalled');
});

test('a rejection while the next token is on its way does not ask for another', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  const waiting = page.hold();
  await page.clock.advance(54 * minute + 31 * second);
  expect(page.state()).toBe('renewing');
  await refuse(page);
  expect(page.state()).toBe('stalled');
  waiting[0]!(page.token());
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
  expect(page.requests).toHaveLength(2);
});

test('tokens that are good for a while and then rejected do not add up', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  for (let time = 0; time < 6; time++) {
    await page.clock.advance(57 * minute);
    await refuse(page);
    expect(page.state()).toBe('active');
  }
});

test('nor do tokens that are rejected now and then', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  for (let time = 0; time < 5; time++) {
    await page.clock.advance(10 * minute);
    await refuse(page);
    expect(page.state()).toBe('active');
  }
});

test('to look at the page between two rejections is no pardon', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  for (let time = 0; time < 3; time++) {
    await refuse(page);
    dispatchEvent(new Event('focus'));
  }
  expect(page.state()).toBe('blocked');
});

test('the successor of a rejected token is fetched a second later: until then an endpoint signs the same bytes', async () => {
  const page = openPage({ notices: true });
  await page.signIn();
  page.script.refuse();
  await page.clock.advance(0.9 * second);
  expect(page.requests).toHaveLength(1);
  await page.clock.advance(0.1 * second);
  expect(page.requests).toHaveLength(2);
});

test('a rejected token that the endpoint gives again is not used again', async () => {
  const page = openPage({ notices: true });
  const token = page.token();
  page.answer = () => token;
  await page.signIn();
  await refuse(page);
  expect(page.state()).toBe('stalled');
  expect(page.errorCode()).toBe('token-stale');
  expect(page.commandNames()).toEqual(['authenticate']);
});

test('a renewal that brings somebody else’s token is refused (case 46)', async () => {
  const page = openPage();
  await page.signIn();
  expect(page.state()).toBe('active');
  page.answer = () => page.token('ann', { sub: 'bob' });
  await page.clock.advance(55 * minute);
  expect(page.state()).toBe('blocked');
  expect(page.errorCode()).toBe('token-subject');
  expect(page.script.identity).toBeNull();
  expect(page.commandNames()).toEqual(['authenticate', 'logout']);
  expect(page.clock.timers).toBe(0);
});

test.each<[string, Partial<TokenOptions>, Partial<TokenOptions>]>([
  ['whom the server signs by name', {}, {}],
  ['whom it knows by their address alone', { sub: null }, { sub: null }],
  ['whom it names from now on', { sub: null }, {}],
])('a customer %s may change their address: nothing of the old one is left', async (_, before, after) => {
  const page = openPage();
  page.answer = () => page.token('ann', before);
  await page.signIn();
  page.answer = () => page.token('ann', { ...after, email: 'ann@new.example' });
  await page.clock.advance(55 * minute);
  expect(page.state()).toBe('active');
  expect(page.commandNames()).toEqual(['authenticate', 'logout', 'authenticate']);
  expect(page.eventNames()).toEqual(['ready', 'authenticate', 'renew']);
});

test('an address in other letters is the same one', async () => {
  const page = openPage();
  await page.signIn();
  page.answer = () => page.token('ann', { email: 'Ann@Example.com' });
  await page.clock.advance(55 * minute);
  expect(page.commandNames()).toEqual(['authenticate', 'authenticate']);
});
