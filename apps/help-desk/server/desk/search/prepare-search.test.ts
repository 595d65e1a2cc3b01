import { expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import { createArticle } from '../solutions/articles/create-article.ts';
import { createCategory } from '../solutions/categories/create-category.ts';
import { createFolder } from '../solutions/folders/create-folder.ts';
import { prepareSearch } from './prepare-search.ts';
import { searchArticles } from './search-articles.ts';

const agent = { kind: 'agent', agentId: 1 } as const;

test('texts that another version has indexed are found again after a start', async () => {
  const database = await openDatabase(':memory:');
  const desk = { database, now: () => 0 };
  const names = [{ language: 'en', name: 'Help', description: '' }];
  const categoryId = await createCategory(desk, agent, names);
  const folderId = await createFolder(desk, agent, { categoryId, visibility: 1, companyIds: [], names });
  for (let place = 0; place < 3; place++) {
    const texts = [{ language: 'en', title: `Warranty ${place}`, html: '<p>Two years.</p>' }];
    await createArticle(desk, agent, { folderId, status: 2, texts });
  }
  // As an update leaves it.
  for (const table of ['article_search', 'search_weights', 'search_words'] as const) {
    await database.deleteFrom(table).execute();
  }
  await database.updateTable('search_state').set({ version: 0 }).execute();
  const reader = { principal: { kind: 'anonymous' }, languages: ['en'] } as const;
  expect((await searchArticles(desk, reader, 'warranty')).articles).toEqual([]);

  await prepareSearch(desk);
  const found = async (query: string) => (await searchArticles(desk, reader, query)).articles.length;
  expect([await found('warranty'), await found('waranty')]).toEqual([3, 3]);

  // What the version at hand has indexed stays as it is.
  await database.deleteFrom('search_weights').execute();
  await prepareSearch(desk);
  expect(await found('years')).toBe(0);
  await database.destroy();
});
