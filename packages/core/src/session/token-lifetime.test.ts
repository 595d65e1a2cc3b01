import { expect, test } from 'vitest';
import { hour, minute, openPage } from '../testing/open-page.ts';

type Page = ReturnType<typeof openPage>;

test('the same token again is used, and said to be stale (case 13)', async () => {
  const page = openPage();
  const token = page.token();
  page.answer = () => token;
  await page.signIn();
  await page.clock.advance(57 * minute);
  expect(page.state()).toBe('retrying');
  expect(page.errorCode()).toBe('token-stale');
  expect(page.commandNames()).toEqual(['authenticate']);
  expect(page.requests.length).toBeLessThan(12);
});

test('a token that has expired on its way is fetched anew, and signs nobody out (case 14)', async () => {
  const page = openPage();
  page.answer = () =>
    page.token(
      'ann',
      page.requests.length > 1 ? {} : { iat: page.seconds() - 7200, exp: page.seconds() - 3600 },
    );
  await page.signIn();
  await page.clock.advance(2 * hour);
  expect(page.state()).toBe('active');
  expect(page.eventNames()).not.toContain('logout');
});

test.each([
  ['milliseconds', (page: Page) => ({ iat: page.clock.now(), exp: page.clock.now() + hour })],
  ['exp in milliseconds, iat in seconds', (page: Page) => ({ exp: page.clock.now() + 7200 })],
  ['more than two hours', (page: Page) => ({ exp: page.seconds() + 3 * 3600 })],
  ['40 days', (page: Page) => ({ exp: page.seconds() + 40 * 86400 })],
  ['100 years', (page: Page) => ({ exp: page.seconds() + 100 * 365 * 86400 })],
  ['the largest integer', () => ({ exp: Number.MAX_SAFE_INTEGER })],
  ['1e300', () => ({ exp: 1e300 })],
  ['no iat, and 40 days', (page: Page) => ({ iat: null, exp: page.seconds() + 40 * 86400 })],
])('a lifetime that no help desk takes is not tried again: %s (cases 10, 11)', async (_, claims) => {
  const page = openPage();
  page.answer = () => page.token('ann', claims(page));
  await page.signIn();
  expect(page.client.getSnapshot()).toMatchObject({ session: 'blocked', userId: 'ann', expiresAt: null });
  expect(page.errorCode()).toBe('token-lifetime');
  expect(page.clock.timers).toBe(0);
  await page.clock.advance(hour);
  expect(page.requests).toHaveLength(1);
  page.answer = () => page.token();
  page.client.retry();
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
});

test.each([
  ['negative', -5],
  ['zero', 0],
  ['a word', 'soon'],
  ['missing', null],
  ['true', true],
])('an exp that is %s is no token (case 10)', async (_, exp) => {
  const page = openPage();
  page.answer = () => page.token('ann', { exp: exp as number });
  await page.signIn();
  expect(page.state()).toBe('stalled');
  expect(page.errorCode()).toBe('token-response');
});

test('an exp in milliseconds is called that, also beside an expiresIn (case 10)', async () => {
  const page = openPage();
  page.answer = () => ({ token: page.token('ann', { exp: page.clock.now() + hour }), expiresIn: 3600 });
  await page.signIn();
  expect(page.state()).toBe('blocked');
  expect(page.client.getSnapshot().error?.message).toContain('milliseconds');
});

test.each([
  ['two hours and the tolerance', 7260, 'active'],
  ['a second more', 7261, 'blocked'],
])('the longest lifetime is that of the help desk: %s (case 11)', async (_, lifetime, state) => {
  const page = openPage();
  page.answer = () => page.token('ann', { exp: page.seconds() + lifetime });
  await page.signIn();
  expect(page.state()).toBe(state);
});

test.each([
  ['missing', () => null],
  ['in the future', (page: Page) => page.seconds() + 9000],
  ['in milliseconds', (page: Page) => page.clock.now()],
])('an iat that is %s does not matter: what is left counts (case 11)', async (_, iat) => {
  const page = openPage();
  page.answer = () => page.token('ann', { iat: iat(page), exp: page.seconds() + 1800 });
  await page.signIn();
  expect(page.client.getSnapshot()).toMatchObject({
    session: 'active',
    expiresAt: page.clock.now() + 30 * minute,
  });
});

test.each([0, -5, Number.NaN, 'soon', null])(
  'an expiresIn of %s says nothing: the token’s own claims count',
  async (expiresIn) => {
    const page = openPage();
    page.answer = () => ({ token: page.token(), expiresIn: expiresIn as number });
    await page.signIn();
    expect(page.client.getSnapshot()).toMatchObject({
      session: 'active',
      expiresAt: page.clock.now() + hour,
    });
  },
);
