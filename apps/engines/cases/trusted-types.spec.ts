import { barePage } from '../site/documented-page.ts';
import { lookAtPanel } from './look-at-panel.ts';
import { customers, expect, helpDesk, test } from './test.ts';

const policy = (names: string) =>
  `default-src 'none'; script-src 'self' 'nonce-widget' ${helpDesk.host}; connect-src 'self'; img-src 'self'; frame-src ${helpDesk.host}; ` +
  `base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ${names}`;

test('a page that asks for Trusted Types has the whole client with one policy’s name', async ({
  openShop,
  openPage,
}) => {
  const shop = await openShop({ policy: policy('help-widget') });
  const page = await openPage(`${shop.origin}/`);
  shop.signIn(customers.ann);
  await page.start({ nonce: 'widget' });
  await page.signIn('ann');
  await expect.poll(page.session).toBe('active');
  await page.openForm();
  await expect.poll(page.panelText).toContain(customers.ann.name);
  expect(await page.evaluate(() => window.hostPage.violations)).toEqual([]);
});

test('without the name the client says what is missing, where the browser holds the page to it', async ({
  openShop,
  openPage,
}) => {
  const shop = await openShop({ policy: policy("'none'") });
  const page = await openPage(`${shop.origin}/`);
  await page.start({ nonce: 'widget' });
  const isHeld = await page.evaluate(() => 'trustedTypes' in window);
  await expect
    .poll(page.snapshot)
    .toMatchObject(isHeld ? { status: 'blocked', error: 'script-blocked' } : { status: 'ready' });
});

test('the script alone needs no permission', async ({ engine, openShop }) => {
  const page = barePage(helpDesk).replace('<script>', '<script nonce="widget">');
  const shop = await openShop({ policy: policy("'none'"), pages: { '/plain': page } });
  const tab = await engine.newTab();
  await tab.open(`${shop.origin}/plain`);
  await tab.evaluate(() => window.FreshworksWidget!('open'));
  await expect.poll(() => lookAtPanel(tab)).toMatchObject({ isOpen: true, state: 'reachable' });
  await tab.close();
});
