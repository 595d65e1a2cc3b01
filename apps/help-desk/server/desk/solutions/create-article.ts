import type { Database } from '../../storage/schema.ts';
import type { ArticleStatus } from './article-status.ts';
import { saveArticleText, type ArticleText } from './save-article-text.ts';

export interface NewArticle {
  folderId: number;
  status: ArticleStatus;
  texts: readonly ArticleText[];
}

/** Makes an article that can be found from then on, and answers its id. */
export async function createArticle(
  transaction: Database,
  { folderId, status, texts }: NewArticle,
  now: number,
): Promise<number> {
  const { id } = await transaction
    .insertInto('articles')
    .values({ folder_id: folderId, status, created_at: now, updated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const text of texts) await saveArticleText(transaction, id, text, now);
  return id;
}
