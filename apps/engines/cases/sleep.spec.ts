import { setTimeout as wait } from 'node:timers/promises';
import { answers, type Shop } from '../site/start-shop.ts';
import { customers, engineCan, expect, signInAnn, test } from './test.ts';
import type { Page } from './create-page.ts';

const patience = { timeout: 30_000 };

/** Of the tokens here, in seconds: there is time enough before a renewal also on a busy machine. */
const lifetime = 20;
const pastToken = (lifetime + 1) * 1000;

/** Writes down from now on how long the tokens still had when the script was given them. */
async function watchTokens(page: Page): Promise<void> {
  await expect.poll(page.snapshot).toMatchObject({ status: 'ready' });
  await page.evaluate(() => {
    const script = window.FreshworksWidget!;
    window.FreshworksWidget = Object.assign((...command: Parameters<typeof script>) => {
      const [name, credentials] = command;
      if (name === 'authenticate' && typeof credentials === 'object' && 'token' in credentials) {
        const { exp } = JSON.parse(atob(credentials.token.split('.')[1] ?? '')) as { exp: number };
        window.hostPage.remaining.push(exp * 1000 - Date.now());
      }
      script(...command);
    }, script);
  });
}

/** Since the token that expired then there was one renewal, and the script was given no token that had expired. */
async function expectOneRenewal(page: Page, shop: Shop, expiresAt: number | null): Promise<void> {
  await expect.poll(page.snapshot, patience).not.toMatchObject({ expiresAt });
  expect(await page.session()).toBe('active');
  expect(shop.requests()).toBe(2);
  const remaining = await page.evaluate(() => window.hostPage.remaining);
  expect(remaining).toHaveLength(1);
  expect(Math.min(...remaining)).toBeGreaterThan(0);
}

test('a device that has slept past the token asks once, as soon as it wakes (case 1)', async ({
  engine,
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop, lifetime);
  await watchTokens(page);
  const { expiresAt } = await page.snapshot();
  await engine.sleep(pastToken);
  await expectOneRenewal(page, shop, expiresAt);
});

test.skipIf(!engineCan('setFrozen'))(
  'a page that was frozen past the token asks once, when it resumes (case 59)',
  async ({ shop, openPage }) => {
    const page = await openPage();
    await signInAnn(page, shop, lifetime);
    await watchTokens(page);
    const { expiresAt } = await page.snapshot();
    await page.tab.hide();
    await page.tab.setFrozen?.(true);
    await wait(pastToken);
    await page.tab.setFrozen?.(false);
    await page.tab.show();
    expect(await page.evaluate(() => window.hostPage.wakeEvents)).toContain('resume');
    await expectOneRenewal(page, shop, expiresAt);
  },
);

test('a hidden page whose endpoint fails is patient, and no longer when it is looked at (case 57)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await page.tab.hide();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
  shop.answerWith(answers.status(503));
  await page.start();
  await page.signIn('ann');
  await expect.poll(page.errors).toEqual(['token-status']);
  // In this time a page in view asks three times.
  await wait(8000);
  expect(shop.requests()).toBe(1);
  shop.signIn(customers.ann);
  await page.tab.show();
  await expect.poll(page.session).toBe('active');
  expect(shop.requests()).toBe(2);
});

test('a page that was hidden past its token has one when it is looked at (case 57)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop, lifetime);
  const { expiresAt } = await page.snapshot();
  await page.tab.hide();
  await expect.poll(() => page.hasExpired(expiresAt), patience).toBe(true);
  // Each of its tokens is renewed once at most.
  expect(shop.requests()).toBeLessThanOrEqual(3);
  await page.tab.show();
  await expect.poll(page.session).toBe('active');
  expect(await page.events()).not.toContain('logout');
});

test('in a frame on a page of another site, hidden for long, the token lives as well (case 74)', async ({
  shop,
  openShop,
  openPage,
}) => {
  const around = await openShop();
  const address = `${around.origin.replace('127.0.0.1', 'localhost')}/around?page=${shop.origin}/`;
  const page = await openPage(address, shop.origin);
  await signInAnn(page, shop, lifetime);
  const { expiresAt } = await page.snapshot();
  await page.tab.hide();
  await expect.poll(() => page.hasExpired(expiresAt), patience).toBe(true);
  await page.tab.show();
  await expect.poll(page.session).toBe('active');
  expect(await page.events()).not.toContain('logout');
});
