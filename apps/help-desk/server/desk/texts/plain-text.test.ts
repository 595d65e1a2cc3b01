import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { sanitiseHtml } from './sanitise-html.ts';

test('blocks and cells stand on lines of their own, and inline tags leave no gap', () => {
  const html =
    '<h2>Re<em>turn</em>s</h2>\n<p>Free<br />and   easy.</p><ul><li>One</li><li>Two</li></ul>' +
    '<table><tr><td>S</td><td>M</td></tr></table>';
  expect(plainText(html)).toBe('Returns\nFree\nand easy.\nOne\nTwo\nS\nM');
});

test('what was written is what is read, whatever signs it has', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z<>&"';=/]{1,12}$/)), (words) => {
      const escaped = words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      expect(plainText(sanitiseHtml(`<p>${escaped}</p>`))).toBe(words.join(' '));
    }),
  );
});
