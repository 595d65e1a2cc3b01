import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import { createArticle } from '../solutions/articles/create-article.ts';
import { deleteArticle } from '../solutions/articles/delete-article.ts';
import { startArticles } from '../solutions/articles/start-articles.ts';
import { updateArticle } from '../solutions/articles/update-article.ts';
import { createCategory } from '../solutions/categories/create-category.ts';
import { createFolder } from '../solutions/folders/create-folder.ts';
import { updateFolder } from '../solutions/folders/update-folder.ts';
import { searchArticles } from './search-articles.ts';

const agent = { kind: 'agent', agentId: 1 } as const;
const names = [{ language: 'en', name: 'Help', description: '' }];
let desk: Desk;
let folderId: number;
let articleId: number;

beforeEach(async () => {
  desk = { database: await openDatabase(':memory:'), now: () => 0 };
  await desk.database
    .insertInto('companies')
    .values([{ name: 'Acme' }, { name: 'Globex' }])
    .execute();
  const categoryId = await createCategory(desk, agent, names);
  folderId = await createFolder(desk, agent, { categoryId, visibility: 1, companyIds: [], names });
  const texts = [{ language: 'en', title: 'Warranty', html: '<p>Two years.</p>' }];
  articleId = await createArticle(desk, agent, { folderId, status: 2, texts });
  return () => desk.database.destroy();
});

const customerOf = (...companyIds: number[]): Principal => ({ kind: 'customer', contactId: 1, companyIds });

async function found(principal: Principal = { kind: 'anonymous' }, query = 'warranty') {
  const reader = { principal, languages: ['en'] };
  const [{ articles }, { articles: start }] = [
    await searchArticles(desk, reader, query),
    await startArticles(desk, reader),
  ];
  return [articles.length, start.length];
}

test('the same question is answered with the very same answer', async () => {
  const reader = { principal: { kind: 'anonymous' }, languages: ['en'] } as const;
  const first = await searchArticles(desk, reader, 'warranty');
  expect(await searchArticles(desk, reader, ' Warranty ')).toBe(first);
  expect(await searchArticles(desk, { ...reader, languages: ['de', 'en'] }, 'warranty')).not.toBe(first);
});

test.each<[string, () => Promise<unknown>]>([
  ['is hidden', () => updateFolder(desk, agent, folderId, { language: 'en', visibility: 3 })],
  ['is a draft again', () => updateArticle(desk, agent, articleId, { language: 'en', status: 1 })],
  ['is deleted', () => deleteArticle(desk, agent, articleId)],
])('what %s is gone from what was remembered', async (_, change) => {
  expect(await found()).toEqual([1, 1]);
  await change();
  expect(await found()).toEqual([0, 0]);
});

test('what one company may read is never the answer of another', async () => {
  await updateFolder(desk, agent, folderId, { language: 'en', visibility: 4, companyIds: [1] });
  expect(await found(customerOf(1))).toEqual([1, 1]);
  expect(await found(customerOf(2))).toEqual([0, 0]);
  expect(await found(customerOf())).toEqual([0, 0]);
  expect(await found()).toEqual([0, 0]);
  await updateFolder(desk, agent, folderId, { language: 'en', companyIds: [2] });
  expect(await found(customerOf(1))).toEqual([0, 0]);
  expect(await found(customerOf(2, 1))).toEqual([1, 1]);
});

test('what is not committed is in no answer, nor remembered when it is undone', async () => {
  expect(await found()).toEqual([1, 1]);
  let search: ReturnType<typeof found> | undefined;
  const undone = desk.database.transaction().execute(async (transaction) => {
    await transaction.updateTable('folders').set({ visibility: 3 }).execute();
    search = found();
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await search).toEqual([1, 1]);
  expect(await found()).toEqual([1, 1]);
});
