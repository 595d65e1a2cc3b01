import { read } from '../../storage/read.ts';
import type { Database } from '../../storage/schema.ts';
import type { Desk } from '../desk.ts';
import { indexArticleText } from './index-article-text.ts';
import { readVocabulary } from './vocabulary.ts';

/** Grows with every change of how texts are analysed: what was indexed by another version is indexed again. */
const version = 1;
// At once, so that a process that is killed meanwhile has not worked in vain.
const batch = 500;

/**
 * Makes the search ready: indexes all texts again when another version has done it, as after an update, and reads the
 * words that mistyped ones are corrected by. A start waits for it, so that nobody's search does.
 */
export async function prepareSearch({ database }: Desk): Promise<void> {
  await refreshIndex(database);
  await read(database, readVocabulary);
}

async function refreshIndex(database: Database): Promise<void> {
  const state = await database.selectFrom('search_state').select('version').executeTakeFirstOrThrow();
  if (state.version === version) return;
  for (let last = 0; ;) {
    const texts = await database
      .selectFrom('article_texts')
      .select(['id', 'article_id as articleId', 'language', 'title', 'text'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(batch)
      .execute();
    if (texts.length === 0) break;
    last = texts.at(-1)?.id ?? last;
    await database.transaction().execute(async (transaction) => {
      for (const text of texts) await indexArticleText(transaction, text);
    });
  }
  await database
    .updateTable('search_state')
    .set(({ eb }) => ({ version, changes: eb('changes', '+', 1) }))
    .execute();
}
