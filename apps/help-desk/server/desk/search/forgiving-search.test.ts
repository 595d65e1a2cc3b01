import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import { createArticle } from '../solutions/articles/create-article.ts';
import { createCategory } from '../solutions/categories/create-category.ts';
import { createFolder } from '../solutions/folders/create-folder.ts';
import { saveSynonyms } from './save-synonyms.ts';
import { searchArticles } from './search-articles.ts';

let desk: Desk;
const agent = { kind: 'agent', agentId: 1 } as const;

beforeAll(async () => {
  desk = { database: await openDatabase(':memory:'), now: () => 0 };
  const names = [{ language: 'en', name: 'Help', description: '' }];
  const categoryId = await createCategory(desk, agent, names);
  const forAll = await createFolder(desk, agent, { categoryId, visibility: 1, companyIds: [], names });
  const forAgents = await createFolder(desk, agent, { categoryId, visibility: 3, companyIds: [], names });
  const write = (folderId: number, language: string, title: string, text = title) =>
    createArticle(desk, agent, { folderId, status: 2, texts: [{ language, title, html: `<p>${text}</p>` }] });
  await write(forAll, 'en', 'Warranty', 'Two years on everything, and accommodation is none of it.');
  await write(forAll, 'en', 'Change your password');
  await write(forAll, 'en', 'Refunds', 'Your money comes back.');
  await write(forAll, 'en', 'A goodwil by mistake', 'It stands here as it was typed.');
  await write(forAll, 'de', 'Lieferung', 'In vier Tagen.');
  await write(forAll, 'de', 'Rückgabe', 'In dreißig Tagen, mit dem Etikett aus dem Karton.');
  await write(forAgents, 'en', 'Refunding discretion', 'Clearance for goodwill credits: clemency.');
  return () => desk.database.destroy();
});

async function search(query: string, language = 'en', principal: Principal = { kind: 'anonymous' }) {
  const { articles, corrected } = await searchArticles(desk, { principal, languages: [language] }, query);
  return { titles: articles.map(({ title }) => title), corrected };
}

test.each([
  ['wrong', 'warramty', 'warranty'],
  ['missing', 'waranty', 'warranty'],
  ['doubled', 'warrrantty', 'warranty'],
  ['swapped', 'warratny', 'warranty'],
  ['wrong at the beginning', 'qassword', 'password'],
  ['missing in a short word', 'refnds', 'refunds'],
])(
  'a letter that is %s hides nothing, and the answer says what it looked for',
  async (_, query, corrected) => {
    const found = await search(query);
    expect(found.titles.length).toBeGreaterThan(0);
    expect(found.corrected).toBe(corrected);
  },
);

test('two letters may be wrong in a long word, and not in a short one', async () => {
  expect(await search('acommodtion')).toEqual({ titles: ['Warranty'], corrected: 'accommodation' });
  expect(await search('mnoy')).toEqual({ titles: [], corrected: undefined });
});

test('a word that stands somewhere as it was typed is not corrected', async () => {
  expect(await search('goodwil')).toEqual({ titles: ['A goodwil by mistake'], corrected: undefined });
});

test('of a question only the mistyped word is another', async () => {
  expect((await search('how do I change my pasword')).corrected).toBe('how do i change my password');
});

test('a word is never corrected to one that only somebody else may see', async () => {
  expect(await search('clemancy')).toEqual({ titles: [], corrected: undefined });
  expect((await search('clemancy', 'en', agent)).corrected).toBe('clemency');
});

test('what is nowhere near any word finds nothing', async () => {
  expect(await search('xylophone')).toEqual({ titles: [], corrected: undefined });
});

test('German words are found by what they are put together of', async () => {
  expect((await search('Lieferzeit', 'de')).titles).toEqual(['Lieferung']);
  expect((await search('Rückgabefrist', 'de')).titles).toEqual(['Rückgabe']);
});

test.each(['RÜCKGABE', 'Ruckgabe', 'Rueckgabe', 'Ｒückgabe', 'Ru\u0308ckgabe', 'dreissig'])(
  '%s is another way to write it',
  async (query) => {
    expect((await search(query, 'de')).titles).toEqual(['Rückgabe']);
  },
);

test('a synonym stands for its words in its own language, after the word itself', async () => {
  await saveSynonyms(desk, agent, 'en', [
    ['guarantee', 'warranty'],
    ['money', 'cash', 'refund'],
  ]);
  expect((await search('guarantees')).titles).toEqual(['Warranty']);
  expect((await search('cash')).titles).toEqual(['Refunds']);
  expect((await search('guarantee', 'de')).corrected).toBeUndefined();
  await saveSynonyms(desk, agent, 'en', []);
  expect((await search('guarantees')).titles).toEqual([]);
});

test('only an agent keeps synonyms', async () => {
  await expect(saveSynonyms(desk, { kind: 'bot', agentId: 1 }, 'en', [['one', 'two']])).rejects.toMatchObject(
    {
      code: 'not-allowed',
    },
  );
  await expect(saveSynonyms(desk, agent, 'en', [['one']])).rejects.toMatchObject({ code: 'field-invalid' });
});
