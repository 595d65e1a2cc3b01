import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barePage } from '../site/documented-page.ts';
import { lookAtPanel } from './look-at-panel.ts';
import { customers, expect, helpDesk, signInAnn, test } from './test.ts';

const pages = { '/plain': barePage(helpDesk) };
const open = () => window.FreshworksWidget!('open');

const isolating = {
  'require-corp, isolated': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
  credentialless: { 'cross-origin-embedder-policy': 'credentialless' },
};

test.for(Object.entries(isolating))(
  'a page that isolates itself has the widget: %s',
  async ([, headers], { engine, openShop }) => {
    const shop = await openShop({ pages, headers });
    const tab = await engine.newTab();
    await tab.open(`${shop.origin}/plain`);
    await tab.evaluate(open);
    await expect.poll(() => lookAtPanel(tab)).toMatchObject({ isOpen: true, state: 'reachable' });
    await tab.close();
  },
);

test('a page in another one’s frame has the widget, and its customer', async ({ openShop, openPage }) => {
  const [shop, around] = [await openShop(), await openShop()];
  const outside = around.origin.replace('127.0.0.1', 'localhost');
  const page = await openPage(`${outside}/around?page=${shop.origin}/`, shop.origin);
  await signInAnn(page, shop);
  await page.evaluate(() => window.hostPage.client.open());
  await expect
    .poll(() => lookAtPanel(page.tab, shop.origin))
    .toMatchObject({ isOpen: true, state: 'reachable' });
  expect(await page.snapshot()).toMatchObject({ status: 'ready', isAvailable: true, isOpen: true });
});

test('a page in a sandbox without an origin cannot show the panel, which says so', async ({
  engine,
  openShop,
}) => {
  const shop = await openShop({ pages });
  const tab = await engine.newTab();
  const outside = shop.origin.replace('127.0.0.1', 'localhost');
  await tab.open(`${outside}/around?how=sandbox="allow-scripts"&page=${shop.origin}/plain`);
  await expect
    .poll(() => tab.evaluate(() => typeof window.FreshworksWidget, undefined, shop.origin))
    .toBe('function');
  await tab.evaluate(open, undefined, shop.origin);
  await expect
    .poll(() => lookAtPanel(tab, shop.origin))
    .toMatchObject({ isOpen: true, state: 'unreachable', otherWay: expect.stringContaining(helpDesk.host) });
  await tab.close();
});

test('a page out of a file has the widget', async ({ engine }) => {
  const folder = await mkdtemp(join(tmpdir(), 'file-page-'));
  const file = join(folder, 'page.html');
  await writeFile(file, `<!doctype html><meta charset="utf-8"><title>Shop</title>${barePage(helpDesk)}`);
  const tab = await engine.newTab();
  await tab.open(String(pathToFileURL(file)));
  await tab.evaluate(open);
  await expect.poll(() => lookAtPanel(tab)).toMatchObject({ isOpen: true, state: 'reachable' });
  await tab.close();
  await rm(folder, { recursive: true });
});

test('where the page forbids the frame, the client says so in seconds, and the panel names another way', async ({
  engine,
  openShop,
  openPage,
}) => {
  const shop = await openShop({
    policy: `default-src 'none'; script-src 'self' 'nonce-widget'; connect-src 'self'; frame-src 'none'`,
  });
  const page = await openPage(`${shop.origin}/`);
  shop.signIn(customers.ann);
  await page.start({ nonce: 'widget' });
  await expect.poll(page.snapshot).toMatchObject({ status: 'ready', isAvailable: true });
  await page.evaluate(() => window.hostPage.client.open());
  await expect
    .poll(page.snapshot)
    .toMatchObject({ status: 'blocked', isAvailable: false, error: 'script-blocked' });
  const { otherWay } = await lookAtPanel(page.tab);
  expect(otherWay).toContain(`${helpDesk.host}/widgets/`);

  const ownTab = await engine.newTab();
  await ownTab.open(otherWay!);
  await expect
    .poll(() => ownTab.evaluate(() => document.querySelectorAll('.result').length))
    .toBeGreaterThan(0);
  await ownTab.close();
});
