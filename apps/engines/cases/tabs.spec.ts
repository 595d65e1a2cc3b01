import { customers, expect, helpDesk, signInAnn, test } from './test.ts';

const channel = `${helpDesk.host}/widgets/${helpDesk.widgetId}.js`;

test('who signs out in one tab is signed out in the other, which asks nobody (case 52)', async ({
  shop,
  openPage,
}) => {
  const [first, second] = [await openPage(), await openPage()];
  await signInAnn(first, shop);
  await signInAnn(second, shop);
  // Nobody looks at it, so it has no reason to ask.
  await first.tab.hide();
  const requests = shop.requests();
  await second.signOut();
  await expect.poll(first.session).toBe('signed-out');
  expect(await first.events()).toEqual(expect.arrayContaining(['authenticate', 'logout']));
  expect(shop.requests()).toBe(requests);
});

test('the panel of the other tab keeps nothing of who has left (case 52)', async ({ shop, openPage }) => {
  const [first, second] = [await openPage(), await openPage()];
  await signInAnn(second, shop);
  await second.openForm();
  await expect.poll(second.panelText).toContain(customers.ann.name);
  await signInAnn(first, shop);
  shop.signOut();
  await first.signOut();
  await expect.poll(second.session).toBe('signed-out');
  await expect.poll(second.panelText).toMatch(/\S/);
  expect(await second.panelText()).not.toMatch(/Ann|acme/i);
});

test.for([
  ['another account', { userId: 'bob', at: Date.UTC(2100, 0) }],
  ['an earlier sign-in', { userId: 'ann', at: 0 }],
] as const)('a sign-out of %s says nothing here (case 53)', async ([, message], { shop, openPage }) => {
  const [page, forger] = [await openPage(), await openPage()];
  await signInAnn(page, shop);
  await page.evaluate((name) => {
    new BroadcastChannel(name).onmessage = ({ data }) => window.hostPage.traces.push(`heard ${data.userId}`);
  }, channel);
  await forger.evaluate(([name, data]) => new BroadcastChannel(name).postMessage(data), [
    channel,
    message,
  ] as const);
  await expect.poll(() => page.evaluate(() => window.hostPage.traces)).toContain(`heard ${message.userId}`);
  expect(await page.session()).toBe('active');
  expect(await page.events()).not.toContain('logout');
});
