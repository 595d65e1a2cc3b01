import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import type { Database } from '../../storage/schema.ts';
import type { Principal } from '../readers/principal.ts';
import { textInFirst, textOf } from '../solutions/articles/article-in-list.ts';
import { articlesFor } from '../solutions/articles/articles-for.ts';
import { firstArticles, startFolders } from '../solutions/articles/start-articles.ts';
import { categoriesFor } from '../solutions/categories/categories-for.ts';
import { foldersFor } from '../solutions/folders/folders-for.ts';
import { textsWith, weightsOfText } from './find-texts.ts';
import { synonymsInLanguage } from './synonyms-in.ts';
import { newWords } from './vocabulary.ts';

let database: Database;
const principals: Principal[] = [
  { kind: 'anonymous' },
  { kind: 'customer', contactId: 1, companyIds: [1] },
  { kind: 'agent', agentId: 1 },
  { kind: 'bot', agentId: 1 },
];

beforeAll(async () => {
  database = await openDatabase(':memory:');
  return () => database.destroy();
});

async function planOf(query: string): Promise<string[]> {
  const { rows } = await sql<{
    detail: string;
  }>`explain query plan ${sql.raw(query.replaceAll('?', 'null'))}`.execute(database);
  return rows.map(({ detail }) => detail);
}

/** What reads a table from end to end. The index of words is asked for words, and a list of values is no table. */
function scansOf(plan: readonly string[]): string[] {
  return plan.filter(
    (step) => /^SCAN/.test(step) && !/VIRTUAL TABLE INDEX \d+:.*M|json_each|SUBQUERY|CONSTANT/.test(step),
  );
}

const prepared = principals.flatMap((principal): [string, string, string][] => [
  ['the texts with a word', principal.kind, textsWith(principal).sql],
  ['an article of a list', principal.kind, textOf(principal).sql],
  ['an article in the first language', principal.kind, textInFirst(principal).sql],
  ['the folders to start from', principal.kind, startFolders(principal).sql],
  ['the first articles of a folder', principal.kind, firstArticles(principal).sql],
]);

test.each([
  ...prepared,
  ['the weights of a text', 'all', weightsOfText.sql],
  ['the synonyms of a language', 'all', synonymsInLanguage.sql],
  ['the words that are new', 'all', newWords.sql],
])('%s, for %s, is found without reading a whole table', async (_, __, query) => {
  expect(scansOf(await planOf(query))).toEqual([]);
});

test.each(principals)('the lists of $kind read no whole table', async (principal) => {
  const desk = { database };
  const reader = { principal, languages: ['en'] };
  for (const query of [
    articlesFor(desk, reader).where('articles.folder_id', '=', 1).orderBy('articles.id').limit(30),
    articlesFor(desk, reader).where('articles.id', '=', 1),
    foldersFor(desk, reader).where('folders.category_id', '=', 1).orderBy('folders.id').limit(30),
    categoriesFor(desk, reader).where('categories.id', '=', 1),
  ]) {
    expect(scansOf(await planOf(query.compile().sql))).toEqual([]);
  }
});
