import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import type { Desk } from '../desk.ts';
import { createArticle } from '../solutions/articles/create-article.ts';
import { createCategory } from '../solutions/categories/create-category.ts';
import { createFolder } from '../solutions/folders/create-folder.ts';
import { saveArticleText } from '../solutions/articles/save-article-text.ts';
import { searchArticles } from './search-articles.ts';

let desk: Desk;
const agent = { kind: 'agent', agentId: 1 } as const;
let folderId: number;

beforeAll(async () => {
  desk = { database: await openDatabase(':memory:'), now: () => 0 };
  const names = [{ language: 'en', name: 'Help', description: '' }];
  const categoryId = await createCategory(desk, agent, names);
  folderId = await createFolder(desk, agent, { categoryId, visibility: 1, companyIds: [], names });
  await write({ en: ['Return an item', 'Send it back within 30 days, and the refund is yours.'] });
  await write({
    en: ['Refunds', 'When the money comes back after a return.'],
    de: ['Erstattung', 'Ihr Geld.'],
  });
  await write({
    en: ['Delivery', 'Delivering takes four days.'],
    de: ['Lieferung', 'Bestellungen kommen in vier Tagen.'],
  });
  await write({ ja: ['パスワードを変更する方法', '設定を開いてください。'] });
  await write({ en: ['Café in the shop', 'Naïve question? “Don’t worry.”'] });
  return () => desk.database.destroy();
});

async function write(languages: Record<string, [title: string, text: string]>): Promise<number> {
  const texts = Object.entries(languages).map(([language, [title, text]]) => ({
    language,
    title,
    html: `<p>${text}</p>`,
  }));
  return createArticle(desk, agent, { folderId, status: 2, texts });
}

async function titles(query: string, ...languages: string[]): Promise<string[]> {
  const reader = { principal: { kind: 'anonymous' }, languages: [...languages, 'en'] } as const;
  return (await searchArticles(desk, reader, query)).articles.map(({ title }) => title);
}

test('words are found in any of their forms', async () => {
  expect(await titles('delivered')).toEqual(['Delivery']);
  expect(await titles('bestellung', 'de')).toEqual(['Lieferung']);
});

test.each(['d', 'deli', 'delive', 'deliverin'])('the last word may be half typed: %s', async (query) => {
  expect(await titles(query)).toContain('Delivery');
});

test('a word of the title weighs more than one of the text', async () => {
  expect(await titles('refund')).toEqual(['Refunds', 'Return an item']);
});

test('what holds all words comes first, and then what holds some', async () => {
  expect(await titles('money return')).toEqual(['Refunds', 'Return an item']);
});

test('a word that is nowhere hides nothing', async () => {
  expect(await titles('how do I get a refund please')).toContain('Refunds');
});

test('the text is shown in the language of the reader', async () => {
  expect(await titles('lieferung', 'de')).toEqual(['Lieferung']);
  expect(await titles('delivery', 'de')).toEqual(['Lieferung']);
});

test('languages without spaces are taken apart into words', async () => {
  expect(await titles('変更', 'ja')).toEqual(['パスワードを変更する方法']);
});

test('accents and case may be left out, and apostrophes are no obstacle', async () => {
  expect(await titles('CAFE')).toEqual(['Café in the shop']);
  expect(await titles("don't worry")).toEqual(['Café in the shop']);
});

test('an article is found by its new words and no longer by its old ones', async () => {
  const id = await write({ en: ['Opening hours', 'Monday to Friday.'] });
  await saveArticleText(desk.database, id, { language: 'en', title: 'Contact', html: '<p>Call us.</p>' }, 1);
  expect(await titles('call')).toEqual(['Contact']);
  expect(await titles('monday')).toEqual([]);
});

test('a deleted article is found no more', async () => {
  const id = await write({ en: ['Christmas market', 'Mulled wine.'] });
  await desk.database.deleteFrom('articles').where('id', '=', id).execute();
  expect(await titles('christmas')).toEqual([]);
});

test('no query fails, whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.stringMatching(/^[a-z"'*():^{}+\- ]{0,40}$/),
        fc.constantFrom('', '"', 'NEAR(a b)', 'title:x', '-', 'AND OR NOT', '\0', '('),
      ),
      async (query) => {
        expect(await titles(query, 'de')).toBeInstanceOf(Array);
      },
    ),
  );
});
