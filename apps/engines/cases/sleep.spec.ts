import { setTimeout as wait } from 'node:timers/promises';
import type { Shop } from '../site/start-shop.ts';
import { engineCan, expect, shortLifetime, signInAnn, test } from './test.ts';
import type { Page } from './create-page.ts';

const patience = { timeout: 30_000 };

const pastToken = (shortLifetime + 1) * 1000;

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
  await signInAnn(page, shop, shortLifetime);
  await watchTokens(page);
  const { expiresAt } = await page.snapshot();
  await engine.sleep(pastToken);
  await expectOneRenewal(page, shop, expiresAt);
});

test.skipIf(!engineCan('setFrozen'))(
  'a page that was frozen past the token asks once, when it resumes (case 59)',
  async ({ shop, openPage }) => {
    const page = await openPage();
    await signInAnn(page, shop, shortLifetime);
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
