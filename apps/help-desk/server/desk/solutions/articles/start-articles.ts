import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import { beginningOfText, excerpt } from '../../search/excerpt.ts';
import type { ArticleSummary } from './article-summary.ts';
import { visibleArticleTexts } from './visible-article-texts.ts';

const most = 10;

/** What to show before anyone searches: of every folder the first article, then of every folder the second, up to ten. */
export async function startArticles({ database }: Desk, reader: Reader): Promise<ArticleSummary[]> {
  const rows = await visibleArticleTexts(database, reader)
    .select(['articles.id', 'article_texts.title', 'folder_texts.name as folder'])
    .select([beginningOfText, 'article_texts.language'])
    .orderBy(sql`row_number() over (partition by folders.id order by articles.id)`)
    .orderBy('folders.id')
    .limit(most)
    .execute();
  return rows.map(({ text, ...article }) => ({ ...article, excerpt: excerpt(text, article.language) }));
}
