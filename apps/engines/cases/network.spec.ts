import { makeCertificate } from '../site/make-certificate.ts';
import { answers } from '../site/start-shop.ts';
import { customers, engineCan, expect, signInAnn, test } from './test.ts';
import type { Page } from './create-page.ts';

const patience = { timeout: 30_000 };
const warnings = (page: Page) =>
  page.evaluate(() => window.hostPage.traces.filter((line) => line.startsWith('console.warn')));

test('an answer that begins and never ends is given up, and the next one counts (case 25)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  shop.answerWith(answers.half);
  await page.start();
  await page.signIn('ann');
  await expect.poll(page.errors, patience).toEqual(['token-unreachable']);
  shop.signIn(customers.ann);
  await expect.poll(page.session).toBe('active');
  expect(shop.requests()).toBe(2);
});

test('with a dead network the token is used up, then missed; nobody is signed out (case 31)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop, 10);
  await shop.cutOff();
  await expect.poll(page.session, patience).toBe('stalled');
  await shop.reconnect();
  await expect.poll(page.session, patience).toBe('active');
  expect(await page.events()).not.toContain('logout');
  const sessions = await page.sessions();
  expect(sessions.indexOf('retrying')).toBeGreaterThan(0);
  expect(sessions.indexOf('retrying')).toBeLessThan(sessions.indexOf('stalled'));
});

test.skipIf(!engineCan('setOffline'))(
  'the browser that says it is online again is taken at its word (case 31)',
  async ({ shop, openPage }) => {
    const page = await openPage();
    // By itself the page would wait for five minutes.
    shop.answerWith(answers.status(503, { 'retry-after': '300' }));
    await page.start();
    await page.signIn('ann');
    await expect.poll(page.errors).toEqual(['token-status']);
    shop.signIn(customers.ann);
    await page.tab.setOffline?.(true);
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await page.tab.setOffline?.(false);
    await expect.poll(page.session, patience).toBe('active');
    expect(await page.events()).not.toContain('logout');
  },
);

test('a page that is looked at again while the network is dead recovers by itself (case 33)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop, 10);
  const { expiresAt } = await page.snapshot();
  await page.tab.hide();
  await shop.cutOff();
  await expect.poll(() => page.hasExpired(expiresAt), patience).toBe(true);
  await page.tab.show();
  await expect.poll(page.session).toBe('stalled');
  const failures = (await page.errors()).length;
  await expect.poll(async () => (await page.errors()).length, patience).toBeGreaterThan(failures + 1);
  const wakeEvents = () => page.evaluate(() => window.hostPage.wakeEvents.length);
  const before = await wakeEvents();
  await shop.reconnect();
  await expect.poll(page.session, patience).toBe('active');
  expect(await wakeEvents()).toBe(before);
});

/** The page has asked more than once, and has said it once. */
async function expectPatience(page: Page): Promise<void> {
  await expect.poll(page.errors, patience).toEqual(['token-unreachable', 'token-unreachable']);
  expect(await page.session()).toBe('stalled');
  expect(await warnings(page)).toHaveLength(1);
}

test('an endpoint whose name nobody knows is tried again, and said once (case 34)', async ({ openPage }) => {
  const page = await openPage();
  await page.start({ getToken: 'http://nowhere.invalid/help-token' });
  await page.signIn('ann');
  await expectPatience(page);
});

test('an endpoint that the page may not read is tried again, and said once (case 34)', async ({
  openShop,
  openPage,
}) => {
  const elsewhere = await openShop();
  elsewhere.signIn(customers.ann);
  const page = await openPage();
  await page.start({ getToken: `${elsewhere.origin}/help-token` });
  await page.signIn('ann');
  await expectPatience(page);
  expect(elsewhere.tokens).toHaveLength(2);
});

test('an endpoint without HTTPS for a page that has it is tried again, and said once (case 34)', async ({
  openShop,
  openPage,
}) => {
  const secure = await openShop({ certificate: makeCertificate() });
  const page = await openPage(`${secure.origin}/`);
  await page.start({ getToken: 'http://nowhere.invalid/help-token' });
  await page.signIn('ann');
  await expectPatience(page);
});

test('a navigation that aborts the fetch, where the engine does that, signs nobody out (case 35)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  shop.hold();
  await page.start();
  await page.signIn('ann');
  await expect.poll(() => shop.requests()).toBe(1);
  // An address without content: the navigation has begun, and the page stays.
  await page.follow('/nothing');
  await expect.poll(() => shop.requests('/nothing')).toBe(1);
  shop.signIn(customers.ann);
  await shop.release();
  await expect.poll(page.session, patience).toBe('active');
  expect(await page.events()).not.toContain('logout');
});
