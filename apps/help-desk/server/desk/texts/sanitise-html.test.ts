import { expect, test } from 'vitest';
import { sanitiseHtml } from './sanitise-html.ts';

test('what articles are made of stays', () => {
  const html =
    '<h2>Send it back</h2><p>Use the <a href="https://shop.example/label" title="Label">label</a>.</p>' +
    '<ol start="2"><li>Pack <strong>well</strong></li></ol>' +
    '<table><thead><tr><th scope="col">Size</th></tr></thead><tbody><tr><td colspan="2">M</td></tr></tbody></table>';
  expect(sanitiseHtml(html)).toBe(html);
});

test.each([
  ['a script', '<p>Hi<script>alert(1)</script></p>', '<p>Hi</p>'],
  ['a handler', '<p onclick="alert(1)">Hi</p>', '<p>Hi</p>'],
  ['a style', '<p style="position:fixed" class="x">Hi</p>', '<p>Hi</p>'],
  ['a script address', '<a href="javascript:alert(1)">Hi</a>', '<a>Hi</a>'],
  ['an address without a scheme', '<a href="//evil.example">Hi</a>', '<a>Hi</a>'],
  ['a frame', '<iframe src="https://evil.example"></iframe><p>Hi</p>', '<p>Hi</p>'],
  ['a form', '<form action="https://evil.example"><input name="key"></form><p>Hi</p>', '<p>Hi</p>'],
  ['an image over plain HTTP', '<img src="http://evil.example/pixel.gif" alt="Tent">', '<img alt="Tent" />'],
  ['a script in SVG', '<svg><script>alert(1)</script></svg><p>Hi</p>', '<p>Hi</p>'],
])('%s goes', (_, html, sanitised) => {
  expect(sanitiseHtml(html)).toBe(sanitised);
});

test('a first heading becomes a second one, since the title is the first', () => {
  expect(sanitiseHtml('<h1>Returns</h1>')).toBe('<h2>Returns</h2>');
});
