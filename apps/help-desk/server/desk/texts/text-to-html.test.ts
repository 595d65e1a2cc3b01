import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import { textToHtml } from './text-to-html.ts';

test('lines stay lines, and signs are no markup', () => {
  expect(textToHtml('It tore.\n<b>Help</b> & thanks')).toBe(
    '<div>It tore.<br />&lt;b&gt;Help&lt;/b&gt; &amp; thanks</div>',
  );
});

test('whatever is typed is harmless, and is read as it was typed', () => {
  const line = fc.stringMatching(/^[a-z<>&;"'/=]{1,20}$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const html = textToHtml(lines.join('\n'));
      expect(plainText(html)).toBe(lines.join('\n'));
      expect(plainText(sanitiseHtml(html))).toBe(lines.join('\n'));
    }),
  );
});
