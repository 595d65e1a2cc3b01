import { expect, test } from 'vitest';
import { mailAddress } from './mail-address.ts';

test.each([
  ['cleo@example.net', 'mailto:cleo@example.net'],
  ['a?bcc=all@example.net', 'mailto:a%3Fbcc%3Dall@example.net'],
  ['a&subject=x@example.net', 'mailto:a%26subject%3Dx@example.net'],
])('the link for %s says nothing else', (email, link) => {
  expect(mailAddress(email)).toBe(link);
});
