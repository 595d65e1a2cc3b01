import { barePage } from '../site/documented-page.ts';
import type { Tab } from '../engines/engine.ts';
import { lookAtPanel } from './look-at-panel.ts';
import { expect, helpDesk, test } from './test.ts';

const pages = { '/plain': `${barePage(helpDesk)}<dialog><p>A native one</p></dialog>` };

/** Presses where the launcher is: whatever lies over it gets that. Returns whether the launcher did. */
const pressLauncher = (tab: Tab) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('#freshworks-container')!;
    const { x, y, width, height } = shadowRoot!.querySelector('.launcher')!.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    document.elementFromPoint(left, top);
    const target = shadowRoot!.elementFromPoint(left, top);
    const isHit = target?.className === 'launcher';
    if (isHit) (target as HTMLElement).click();
    return isHit;
  });

const kinds = {
  'that takes the pointer off the body and hides what is beside it, as Radix’s': () => {
    document.body.style.pointerEvents = 'none';
    for (const child of document.body.children) child.setAttribute('aria-hidden', 'true');
  },
  'that covers all, as MUI’s': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 1300; background: #0008';
  },
};

test.for(Object.entries(kinds))(
  'the launcher works over a modal %s',
  async ([, show], { engine, openShop }) => {
    const shop = await openShop({ pages });
    const tab = await engine.newTab();
    await tab.open(`${shop.origin}/plain`);
    await tab.evaluate(show);
    expect(await pressLauncher(tab)).toBe(true);
    await expect.poll(() => lookAtPanel(tab)).toMatchObject({ isOpen: true, state: 'reachable' });
    expect(
      await tab.evaluate(
        () => document.querySelector('#freshworks-container')!.closest('[aria-hidden]') === null,
      ),
    ).toBe(true);
    await tab.close();
  },
);

test('over a native modal dialog the launcher works once the page has put the widget into it', async ({
  engine,
  openShop,
}) => {
  const shop = await openShop({ pages });
  const tab = await engine.newTab();
  await tab.open(`${shop.origin}/plain`);
  await tab.evaluate(() => document.querySelector('dialog')!.showModal());
  expect(await pressLauncher(tab)).toBe(false);
  await tab.evaluate(() => {
    const [dialog, widget] = [
      document.querySelector('dialog')!,
      document.querySelector('#freshworks-container')!,
    ];
    dialog.append(widget);
    dialog.addEventListener('close', () => document.documentElement.append(widget));
  });
  expect(await pressLauncher(tab)).toBe(true);
  await expect.poll(() => lookAtPanel(tab)).toMatchObject({ isOpen: true, state: 'reachable' });
  await tab.evaluate(() => document.querySelector('dialog')!.close());
  await expect
    .poll(() => lookAtPanel(tab))
    .toMatchObject({ containers: 1, isOpen: true, state: 'reachable' });
  await tab.close();
});

/** Runs in the page. */
const lookAtPage = () => ({
  isInert: document.body.inert,
  scrolls: getComputedStyle(document.documentElement).overflowY !== 'hidden',
  isModal:
    document.querySelector('#freshworks-container')!.shadowRoot!.querySelector('[role=dialog]')!.ariaModal ===
    'true',
});

test('on a phone the open panel is a modal dialog, which Back closes', async ({ engine, openShop }) => {
  const shop = await openShop({ pages });
  const outside = shop.origin.replace('127.0.0.1', 'localhost');
  const tab = await engine.newTab();
  await tab.open(`${outside}/around?how=width=375 height=600&page=${shop.origin}/plain`);
  const inPage = <Result>(script: () => Result) => tab.evaluate(script, undefined, shop.origin);
  await expect.poll(() => inPage(() => typeof window.FreshworksWidget)).toBe('function');
  await inPage(() => window.FreshworksWidget!('open'));
  await expect.poll(() => lookAtPanel(tab, shop.origin)).toMatchObject({ isOpen: true, state: 'reachable' });
  expect(await inPage(lookAtPage)).toEqual({ isInert: true, scrolls: false, isModal: true });
  await inPage(() => void setTimeout(() => history.back()));
  await expect.poll(() => lookAtPanel(tab, shop.origin)).toMatchObject({ isOpen: false });
  expect(await inPage(lookAtPage)).toMatchObject({ isInert: false, scrolls: true });
  expect(await inPage(() => location.pathname)).toBe('/plain');
  await tab.close();
});

test('on a desktop it is none', async ({ engine, openShop }) => {
  const shop = await openShop({ pages });
  const tab = await engine.newTab();
  await tab.open(`${shop.origin}/plain`);
  await tab.evaluate(() => window.FreshworksWidget!('open'));
  expect(await tab.evaluate(lookAtPage)).toEqual({ isInert: false, scrolls: true, isModal: false });
  await tab.close();
});

test('where there is little height, in landscape or at 400 %, the panel’s foot scrolls away', async ({
  engine,
  openShop,
}) => {
  const shop = await openShop();
  const tab = await engine.newTab();
  const frame = `${helpDesk.host}/widgets/${helpDesk.widgetId}/frame?origin=${shop.origin}`;
  await tab.open(`${shop.origin}/around?how=width=320 height=256&page=${encodeURIComponent(frame)}`);
  const footIsSeen = () =>
    tab.evaluate(
      () => {
        const foot = document.querySelector('.foot');
        return foot && foot.getBoundingClientRect().top < innerHeight;
      },
      undefined,
      helpDesk.host,
    );
  await expect.poll(footIsSeen).toBe(false);
  await tab.close();
});
