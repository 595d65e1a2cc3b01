import { answers } from '../site/start-shop.ts';
import { customers, engineCan, expect, helpDesk, signInAnn, test } from './test.ts';
import type { Page } from './create-page.ts';

test('no token gets anywhere that others can read (case 72)', async ({ shop, openPage }) => {
  const page = await openPage();
  await page.evaluate((name) => {
    new BroadcastChannel(name).onmessage = ({ data }) => window.hostPage.traces.push(JSON.stringify(data));
  }, `${helpDesk.host}/widgets/${helpDesk.widgetId}.js`);
  await signInAnn(page, shop);
  await page.openForm();
  await expect.poll(page.panelText).toContain(customers.ann.name);
  shop.answerWith(answers.status(500));
  await page.evaluate(() => window.hostPage.client.retry());
  await expect.poll(page.errors).toEqual(['token-status']);
  await page.signOut();
  shop.signIn(customers.bob);
  await page.signIn('bob');
  await expect.poll(page.session).toBe('active');
  shop.signIn(customers.ann);
  await page.evaluate(() => window.hostPage.client.retry());
  await expect.poll(page.errors).toContain('token-subject');

  expect(shop.tokens).toHaveLength(3);
  expect(await page.leaked(shop.tokens)).toEqual([]);
  // Were there one, it would be found. Bob's is unlike the others, whereas two of the same second are the same.
  const [, bobs] = shop.tokens;
  await page.evaluate((token) => localStorage.setItem('token', token), bobs);
  expect(await page.leaked(shop.tokens)).toEqual([bobs]);
  await page.evaluate(() => localStorage.clear());
});

test('under a strict content security policy all works (case 73)', async ({ openShop, openPage }) => {
  const { host } = helpDesk;
  const shop = await openShop({
    policy: `default-src 'none'; script-src 'self' 'nonce-widget'; connect-src 'self'; img-src 'self'; frame-src ${host}`,
  });
  const page = await openPage(`${shop.origin}/`);
  shop.signIn(customers.ann);
  await page.start({ nonce: 'widget' });
  await page.signIn('ann');
  await expect.poll(page.session).toBe('active');
  await page.openForm();
  await expect.poll(page.panelText).toContain(customers.ann.name);
  expect(await page.evaluate(() => window.hostPage.violations)).toEqual([]);
});

test('a nonce for each request is found in the page, under a policy that allows no other script', async ({
  openShop,
  openPage,
}) => {
  const { host } = helpDesk;
  const shop = await openShop({
    policy: `default-src 'none'; script-src 'nonce-r4nd0m'; connect-src 'self'; img-src 'self'; frame-src ${host}`,
    pages: { '/strict': '<script type="module" nonce="r4nd0m" src="/host-page.js"></script>' },
  });
  const page = await openPage(`${shop.origin}/strict`);
  shop.signIn(customers.ann);
  await page.start();
  await page.signIn('ann');
  await expect.poll(page.session).toBe('active');
  expect(await page.evaluate(() => window.hostPage.violations)).toEqual([]);
});

/** What is left of sign-ins and sign-outs after so many of them. */
const measureAfter = async ({ evaluate, tab }: Page, times: number) => {
  await evaluate((count) => window.hostPage.signInCycle?.run(count), times);
  return tab.measureHeap!();
};

test.skipIf(!engineCan('measureHeap'))(
  '10,000 sign-ins and sign-outs leave nothing in memory (case 71)',
  async ({ openPage }) => {
    const page = await openPage();
    await page.evaluate((options) => {
      window.hostPage.signInCycle = window.hostPage.createSignInCycle({ load: 'now', ...options });
    }, helpDesk);
    const before = await measureAfter(page, 1000);
    const after = await measureAfter(page, 10_000);
    expect(after.listeners).toBe(before.listeners);
    // Whatever stayed of each would be sixteen bytes at least.
    expect(after.bytes - before.bytes).toBeLessThan(160_000);
  },
);

test.skipIf(!engineCan('measureHeap'))(
  'a client that is destroyed listens to nothing any more (case 71)',
  async ({ openPage }) => {
    const page = await openPage();
    const before = await page.tab.measureHeap!();
    await page.evaluate(async (options) => {
      for (let time = 0; time < 100; time++) {
        const cycle = window.hostPage.createSignInCycle({ load: 'idle', ...options });
        await cycle.run(1);
        cycle.destroy();
      }
    }, helpDesk);
    expect((await page.tab.measureHeap!()).listeners).toBe(before.listeners);
  },
);
