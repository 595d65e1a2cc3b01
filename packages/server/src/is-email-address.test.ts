import { expect, test } from 'vitest';
import { isEmailAddress } from './is-email-address.ts';

const domainOf = (length: number) => 'a.'.repeat(length).slice(0, length - 2) + '.b';

test.each([
  ...[
    'ada@acme.example',
    'ada+tent@acme.example',
    "o'hara@acme.example",
    'root@localhost',
    'a..b@acme.example',
  ],
  ...['jürgen@bücher.example', '愛達@例え.テスト', 'ann/sales=x?y&z@acme.example', 'a@xn--bcher-kva.example'],
  `${'a'.repeat(64)}@acme.example`,
  `a@${'b'.repeat(63)}.example`,
  `${'a'.repeat(64)}@${domainOf(189)}`,
])('%s is one', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

test.each([
  ...['', '@', 'ada', 'ada@', '@acme.example', 'ada@acme@example', 'ada @acme.example', 'ada@acme example'],
  ...['Ada <ada@acme.example>', '"ada"@acme.example', 'ada,bob@acme.example', 'ada;bob@acme.example'],
  ...['ada@acme..example', 'ada@.example', 'ada@acme.example.', 'ada@-acme.example', 'ada@acme-.example'],
  ...['ada@[127.0.0.1]', 'ada@acme.example/path', 'ada@acme.example?cc=x', 'ada@acme.example:25'],
  ...['a\u200Bda@acme.example', 'ada@ac\u00ADme.example', 'ada\u0000@acme.example', 'ada@acme.example\n'],
  ...['a\u3164da@acme.example', 'a\u2800da@acme.example', 'ada\u202E@acme.example', '\uD800@acme.example'],
  `${'a'.repeat(65)}@acme.example`,
  `a@${'b'.repeat(64)}.example`,
  `${'a'.repeat(64)}@${domainOf(190)}`,
])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
