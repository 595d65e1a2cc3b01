import type { Article } from '../../../contract/widget-api.ts';
import type { Database } from '../../storage/schema.ts';
import type { Reader } from '../readers/reader.ts';
import { visibleArticleTexts } from './visible-article-texts.ts';

/** `undefined` when there is no such article for this reader, hidden or absent alike. */
export async function readArticle(
  database: Database,
  reader: Reader,
  id: number,
): Promise<Article | undefined> {
  const row = await visibleArticleTexts(database, reader)
    .where('articles.id', '=', id)
    .select(['articles.id', 'article_texts.title', 'folder_texts.name as folder'])
    .select(['article_texts.html', 'article_texts.language', 'article_texts.updated_at'])
    .executeTakeFirst();
  if (!row) return undefined;
  const { updated_at, ...article } = row;
  return { ...article, updatedAt: new Date(updated_at).toISOString() };
}
