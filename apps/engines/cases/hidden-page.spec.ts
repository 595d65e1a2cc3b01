import { setTimeout as wait } from 'node:timers/promises';
import { answers } from '../site/start-shop.ts';
import { customers, expect, shortLifetime, signInAnn, test } from './test.ts';

const patience = { timeout: 30_000 };

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
  await signInAnn(page, shop, shortLifetime);
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
  await signInAnn(page, shop, shortLifetime);
  const { expiresAt } = await page.snapshot();
  await page.tab.hide();
  await expect.poll(() => page.hasExpired(expiresAt), patience).toBe(true);
  await page.tab.show();
  await expect.poll(page.session).toBe('active');
  expect(await page.events()).not.toContain('logout');
});
