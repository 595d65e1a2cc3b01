import { expect, test } from 'vitest';
import { preferredLanguages } from './preferred-languages.ts';

test.each([
  ['de-at', ['de-AT', 'de', 'en']],
  ['de', ['de', 'en']],
  ['en', ['en']],
  ['en-GB', ['en-GB', 'en']],
  [null, ['en']],
  ['', ['en']],
  ['de_AT', ['de-AT', 'de', 'en']],
  ['de-DE-u-co-phonebk', ['de-DE', 'de', 'en']],
  ['not a tag', ['en']],
  ['und', ['en']],
  ['und-Latn', ['en']],
  ['x-private', ['en']],
  [`de-${'x'.repeat(8)}-${'y'.repeat(40)}`, ['en']],
])('for %s they are %j', (wanted, languages) => {
  expect(preferredLanguages(wanted, 'en')).toEqual(languages);
});
