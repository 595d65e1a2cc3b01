import { documentedPage } from '../site/documented-page.ts';
import { createPage, type Page } from './create-page.ts';
import { customers, expect, helpDesk, test } from './test.ts';

const patience = { timeout: 60_000 };

declare global {
  // What the documented page has at its top.
  var callbacks: number;
  var errors: string[];
}

/** How many tokens the help desk has been asked about by the panel. */
const accepted = async (page: Page) =>
  (await page.panelAnswers()).filter((address) => address.endsWith('/session')).length;

test('the page as the documentation prints it stays signed in over four lives of its tokens, then signs out', async ({
  engine,
  openShop,
}) => {
  const shop = await openShop({ pages: { '/documented': documentedPage(helpDesk) } });
  shop.signIn(customers.ann, 10);
  const tab = await engine.newTab();
  const page = createPage(tab, helpDesk);
  await tab.open(`${shop.origin}/documented`);
  await expect.poll(() => shop.tokens.length).toBe(1);
  await page.evaluate(() => window.FreshworksWidget!('open', 'ticketForm'));
  await expect.poll(page.panelText).toContain(customers.ann.email);

  await expect.poll(() => accepted(page), patience).toBeGreaterThan(4);
  await expect.poll(page.panelText).toContain(customers.ann.email);
  expect(await page.evaluate(() => errors)).toEqual([]);

  await page.evaluate(() => document.querySelector('a')!.click());
  await page.evaluate(() => window.FreshworksWidget!('open', 'ticketForm'));
  await expect.poll(page.panelText).toContain('Contact us');
  expect(await page.panelText()).not.toMatch(/ann|acme/i);
  expect(await page.evaluate(() => callbacks)).toBeGreaterThan(3);
  await tab.close();
});
