import { expect, test } from 'vitest';
import { preferredLanguages } from './preferred-languages.ts';

test.each([
  ['de-at', ['de-AT', 'de', 'en']],
  ['de', ['de', 'en']],
  ['en', ['en']],
  ['en-GB', ['en-GB', 'en']],
  [null, ['en']],
  ['', ['en']],
  ['not a tag', ['en']],
])('for %s they are %j', (wanted, languages) => {
  expect(preferredLanguages(wanted, 'en')).toEqual(languages);
});
