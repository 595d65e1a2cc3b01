import { createRequire } from 'node:module';
import { barePage } from '../site/documented-page.ts';
import { createPlainPage } from './create-plain-page.ts';
import { lookAtPanel } from './look-at-panel.ts';
import { expect, helpDesk, signInAnn, test } from './test.ts';

const require = createRequire(import.meta.url);
// What a page without a bundler takes.
const turbo = require.resolve('@hotwired/turbo');

declare global {
  var Turbo: { visit: (path: string) => void };
}

test('a page that Turbo swaps, and brings back out of its cache, keeps its one widget and what is typed in it', async ({
  engine,
  openShop,
}) => {
  const body = `<script src="/turbo.js"></script>${barePage(helpDesk)}`;
  const shop = await openShop({
    pages: { '/one': body, '/two': `${body}<p id="two">Two</p>` },
    scripts: { '/turbo.js': turbo },
  });
  const tab = await engine.newTab();
  await tab.open(`${shop.origin}/one`);
  const page = await createPlainPage(tab, helpDesk, () => Promise.resolve(''));
  await page.call('open', 'ticketForm');
  await expect.poll(async () => (await page.look()).panel).toBe('ticketForm');
  await tab.evaluate(
    () => {
      const field = document.querySelector<HTMLInputElement>('[name=subject]')!;
      field.value = 'Half a sentence';
      field.dispatchEvent(new InputEvent('input'));
    },
    undefined,
    helpDesk.host,
  );
  const isAt = (path: string) =>
    expect
      .poll(() => tab.evaluate(() => location.pathname + (document.body.querySelector('#two') ? '!' : '')))
      .toBe(path);
  const isWhole = async () => {
    expect(await lookAtPanel(tab)).toMatchObject({ containers: 1, isOpen: true, state: 'reachable' });
    expect((await page.look()).form?.['subject']?.value).toBe('Half a sentence');
  };

  await tab.evaluate(() => Turbo.visit('/two'));
  await isAt('/two!');
  await isWhole();
  await tab.evaluate(() => history.back());
  await isAt('/one');
  await isWhole();
  await page.call('open', 'article', { id: await page.article() });
  await expect.poll(async () => (await page.look()).panel).toBe('article');
  await tab.close();
});

test('a page that replaces its body, or all that is in the document, has its widget again', async ({
  engine,
  openShop,
}) => {
  const shop = await openShop({ pages: { '/one': barePage(helpDesk) } });
  const tab = await engine.newTab();
  await tab.open(`${shop.origin}/one`);
  await tab.evaluate(() => window.FreshworksWidget!('open'));
  await tab.evaluate(() => document.body.replaceWith(document.createElement('body')));
  await expect
    .poll(() => lookAtPanel(tab))
    .toMatchObject({ containers: 1, isOpen: true, state: 'reachable' });
  await tab.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
  await expect
    .poll(() => lookAtPanel(tab))
    .toMatchObject({ containers: 1, isOpen: true, state: 'reachable' });
  await tab.close();
});

test('a client says ready of a widget that is in the document: its page is swapped twice, with the panel open', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  await signInAnn(page, shop);
  await page.openForm();
  for (const swap of [
    () => document.body.replaceWith(document.createElement('body')),
    () =>
      document.documentElement.replaceChildren(
        document.createElement('head'),
        document.createElement('body'),
      ),
  ]) {
    await page.evaluate(swap);
    await expect
      .poll(() => lookAtPanel(page.tab))
      .toMatchObject({ containers: 1, isOpen: true, state: 'reachable' });
    expect(await page.snapshot()).toMatchObject({ status: 'ready', session: 'active', isOpen: true });
  }
  await page.evaluate(() => window.hostPage.client.close());
  await page.openForm();
  await expect.poll(() => lookAtPanel(page.tab)).toMatchObject({ isOpen: true });
  expect(shop.requests()).toBe(1);
});
