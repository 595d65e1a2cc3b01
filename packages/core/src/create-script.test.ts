import { expect, test, vi } from 'vitest';
import { minute, openPage, second } from './open-page.test.setup.ts';

const tags = () => [...document.querySelectorAll('script')];
const statusOf = ({ client }: ReturnType<typeof openPage>) => client.getSnapshot().status;

test('making a client does nothing to the page', async () => {
  const page = openPage();
  await page.clock.advance(minute);
  expect(tags()).toEqual([]);
  expect(window.FreshworksWidget).toBeUndefined();
  expect(page.clock.timers).toBe(0);
  expect(statusOf(page)).toBe('idle');
});

test('mounted, it puts the settings, the stub and one tag on the page', () => {
  const page = openPage({ plan: 'never', locale: 'de' });
  page.client.mount();
  expect(tags().map(({ src }) => src)).toEqual(['https://widget.freshworks.com/widgets/81000000001.js']);
  expect(window.fwSettings).toEqual({ widget_id: 81000000001, locale: 'de' });
  expect(window.FreshworksWidget?.q).toEqual([]);
  expect(statusOf(page)).toBe('loading');
});

test('the script may come from an origin of one’s own, or a region of the vendor’s', () => {
  openPage({ plan: 'never', host: 'http://127.0.0.1:4100' }).client.mount();
  openPage_region();
  expect(tags().map(({ src }) => src)).toEqual([
    'http://127.0.0.1:4100/widgets/81000000001.js',
    'https://euc-widget.freshworks.com/widgets/81000000001.js',
  ]);

  function openPage_region() {}
});
