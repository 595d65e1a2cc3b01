import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const filler = 'Lorem ipsum dolor sit amet, consetetur sadipscing elitr. '.repeat(6);

test('a short text is its own excerpt, in one line', () => {
  expect(excerpt('Return it.\nThe label is free.', 'en')).toBe('Return it. The label is free.');
});

test('without a query the excerpt is the beginning, up to a whole word', () => {
  const beginning = excerpt(filler, 'en');
  expect(filler.startsWith(beginning.replace(' …', ''))).toBe(true);
  expect(beginning).toMatch(/\w …$/);
});

test('with a query the excerpt is around the word, in whatever form it stands there', () => {
  expect(excerpt(`${filler}Our warranties last two years. ${filler}`, 'en', 'warranty')).toMatch(
    /^… .*Our warranties last two years\..* …$/,
  );
});

test('the longest word of the query that is there decides', () => {
  expect(excerpt(`How it is. ${filler}The warranty. ${filler}`, 'en', 'how is the warranty')).toContain(
    'warranty',
  );
});

test('a half-typed word counts', () => {
  expect(excerpt(`${filler}Ihre Bestellung. ${filler}`, 'de', 'Bestellu')).toContain('Bestellung');
});

test('a match at the very end still fills the excerpt', () => {
  expect(excerpt(`${filler}Warranty.`, 'en', 'warranty').length).toBeGreaterThan(120);
});

test('no text and no query make an excerpt too long, or one that is not in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.string({ maxLength: 20 }),
      (text, query) => {
        const shown = excerpt(text, 'en', query);
        expect(shown.length).toBeLessThanOrEqual(164);
        expect(text.replace(/\s+/g, ' ')).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
      },
    ),
  );
});

test('what the beginning of a word has in common with others does not hide it', () => {
  const others = 'Warranted, warranting. ';
  expect(excerpt(`${filler}${others}${filler}Our warranty holds. ${filler}`, 'en', 'warranty')).toContain(
    'Our warranty holds',
  );
});
