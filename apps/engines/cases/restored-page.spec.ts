import { customers, expect, signInAnn, test } from './test.ts';
import type { Page } from './create-page.ts';

// The engine may have to be asked again where it is.
const patience = { timeout: 30_000 };

const persisted = (page: Page) => page.evaluate(() => window.hostPage.persisted);
const firstFrame = (page: Page) => page.evaluate(() => window.hostPage.firstFrame);

test('who signs out on the next page leaves nothing for the Back button (case 60)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop);
  await page.openForm();
  await expect.poll(page.panelText).toContain(customers.ann.name);
  // Firefox does not keep a page that waits for an answer: the list of articles is the panel's last one.
  await expect.poll(page.panelAnswers).toContainEqual(expect.stringContaining('/articles'));

  await page.follow('/elsewhere');
  await expect.poll(page.path).toBe('/elsewhere');
  shop.signOut();
  await page.back();

  await expect.poll(page.path, patience).toBe('/');
  await expect.poll(() => persisted(page)).toEqual([false, true]);
  await expect
    .poll(() => firstFrame(page))
    .toEqual({ wasAnnounced: true, expiresAt: null, hasOldFrame: false });
  await expect.poll(page.session).toBe('signed-out');
  expect(await page.snapshot()).toMatchObject({ userId: null, expiresAt: null });
  await expect.poll(page.panelText).toMatch(/\S/);
  expect(await page.panelText()).not.toMatch(/Ann|acme/i);
});

test('who comes back signed in goes on, with one token and the other tabs in hearing (case 61)', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop, 20);
  await page.follow('/elsewhere');
  await expect.poll(page.path).toBe('/elsewhere');
  const before = shop.requests();
  await page.back();

  await expect.poll(page.path, patience).toBe('/');
  await expect.poll(() => persisted(page)).toEqual([false, true]);
  await expect.poll(page.session).toBe('active');
  expect(shop.requests()).toBe(before + 1);
  await expect.poll(page.events, patience).toContain('renew');
  // A second timer would have asked as well.
  expect(shop.requests()).toBe(before + 2);

  const other = await openPage();
  await signInAnn(other, shop);
  // Nobody looks at it, and the endpoint still knows her: it can only have been told.
  await page.tab.hide();
  await other.signOut();
  await expect.poll(page.session).toBe('signed-out');
});
