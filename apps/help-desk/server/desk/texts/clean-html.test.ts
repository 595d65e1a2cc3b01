import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

describe('HTML that would take a parser long', () => {
  test.each(['<b>', '<div>', '<x>', '<ul><li>', '<svg>', '<DIV class="a">', '<p><span>'])(
    'is refused before it is parsed: %s, thousands of times',
    (tag) => {
      expect(() => cleanHtml(tag.repeat(5_000), 'html')).toThrow(
        expect.objectContaining({ code: 'field-invalid', field: 'html' }),
      );
    },
  );

  test('is not what is long, or has its elements beside each other', () => {
    for (const html of ['<p>One.</p>', '<p>One.', '<b>One</b> ', '<ul><li>One<li>Two</ul>', 'a < b ']) {
      expect(cleanHtml(html.repeat(1_000), 'html').text).not.toBe('');
    }
  });

  test('is taken up to a hundred deep', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}Deep${'</div>'.repeat(depth)}`;
    expect(cleanHtml(nested(100), 'html').text).toBe('Deep');
    expect(() => cleanHtml(nested(101), 'html')).toThrow();
  });
});
