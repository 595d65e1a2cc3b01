import { customers, expect, helpDesk, test } from './test.ts';
import { lookAtPanel } from './look-at-panel.ts';

/** The same help desk under another name: to a browser, another one. */
const otherHost = helpDesk.host.replace('127.0.0.1', 'localhost');

test('of two brands’ clients on a page the last one has it, whole, and gives it back', async ({
  shop,
  openPage,
}) => {
  const page = await openPage();
  shop.signIn(customers.ann);
  await page.start();
  await page.signIn('ann');
  await expect.poll(page.session).toBe('active');
  await page.openForm();
  await expect.poll(page.panelText).toContain(customers.ann.name);

  await page.evaluate((host) => {
    Object.assign(window, { first: window.hostPage.client });
    window.hostPage.start({ widgetId: 81_000_000_001, host });
  }, otherHost);
  await page.openForm();
  const { tab } = page;
  await expect
    .poll(() => lookAtPanel(tab))
    .toMatchObject({ containers: 1, frame: otherHost, state: 'reachable' });
  const first = () =>
    page.evaluate(() => {
      const { status, error } = (
        window as unknown as { first: typeof window.hostPage.client }
      ).first.getSnapshot();
      return { status, error: error?.code ?? null };
    });
  expect(await first()).toEqual({ status: 'idle', error: 'page-taken' });
  const text = await tab.evaluate(
    () => [...document.querySelectorAll('input')].map(({ value }) => value).join(),
    undefined,
    otherHost,
  );
  expect(text).not.toMatch(/ann|acme/i);

  await page.evaluate(() => window.hostPage.client.destroy());
  await expect.poll(first).toEqual({ status: 'ready', error: null });
  await page.evaluate(() =>
    (window as unknown as { first: typeof window.hostPage.client }).first.open('ticketForm'),
  );
  await expect.poll(() => lookAtPanel(tab)).toMatchObject({ containers: 1, frame: helpDesk.host });
  await expect.poll(page.panelText).toContain(customers.ann.name);
});
