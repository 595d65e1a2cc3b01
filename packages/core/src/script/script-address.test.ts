import { expect, test } from 'vitest';
import { scriptAddress } from './script-address.ts';

test.each([
  [81000000001, 'widget', 'https://widget.freshworks.com/widgets/81000000001.js'],
  ['81000000001', 'euc-widget', 'https://euc-widget.freshworks.com/widgets/81000000001.js'],
  [7, 'https://help.alder-and-pine.test', 'https://help.alder-and-pine.test/widgets/7.js'],
  [7, 'https://help.test/', 'https://help.test/widgets/7.js'],
  [7, 'help.test', 'https://help.test/widgets/7.js'],
  [7, 'help.test:4100/', 'https://help.test:4100/widgets/7.js'],
  // As the browser writes it, so that the tag is found by it.
  [7, 'HTTPS://Help.Test:443', 'https://help.test/widgets/7.js'],
  [7, ' https://help.test\n', 'https://help.test/widgets/7.js'],
  [7n, 'https://null-pointer.test', 'https://null-pointer.test/widgets/7.js'],
  [7, 'http://127.0.0.1:4100', 'http://127.0.0.1:4100/widgets/7.js'],
])('widget %o on %s', (widgetId, host, url) => {
  expect(scriptAddress(widgetId, host)).toBe(url);
});

test.each([
  [0, 'widget'],
  ['', 'widget'],
  ['7/../8', 'widget'],
  [Number.NaN, 'widget'],
  [7, 'https://help.test/path'],
  [7, 'localhost'],
  [7, 'localhost:4100'],
  [7, 'undefined'],
  [7, undefined],
  [undefined, 'widget'],
  [7, 'another-widget'],
  [7, 'ftp://help.test'],
  [7, 'javascript:alert(1)'],
  [7, 'evil.test/widget'],
  [7, 'https://undefined'],
  [7, 'https://undefined.help.test'],
  [7, 'https://help.null/'],
  [7, 'help.undefined:4100'],
  [7, 'https://help.test?tenant=7'],
  [7, 'https://help.test/#'],
  [7, 'https://widget:secret@help.test'],
  [7, 'https://'],
  [7, 'ws://help.test'],
  [7, 'file:///help'],
  [7, {}],
  [Symbol('id'), 'widget'],
])('widget %o on %s is refused', (widgetId, host) => {
  expect(scriptAddress(widgetId, host)).toMatchObject({ code: 'invalid-option' });
});
