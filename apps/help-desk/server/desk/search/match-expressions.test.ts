import { expect, test } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { matchExpressions } from './match-expressions.ts';

const askedFor = (query: string) => matchExpressions(analyseText(query, 'en'))?.all;

test('a word with its signs inside is asked for as it stands', () => {
  expect(askedFor("don't worry")).toBe('"don\'t" AND ("worri"* OR "worry"*)');
});

test.each([`${"a'".repeat(100)}a`, Array.from({ length: 100 }, () => 'word').join(' '), 'a.b'.repeat(60)])(
  'what would be many words to FTS5 is not asked for: %s',
  (query) => {
    const tokens = (askedFor(query) ?? '').match(/[a-z]+(?![a-z])/g) ?? [];
    expect(tokens.filter((token) => !['AND', 'OR'].includes(token)).length).toBeLessThanOrEqual(17);
  },
);

test('nothing to ask for is nothing', () => {
  expect(askedFor('?!')).toBeUndefined();
});
