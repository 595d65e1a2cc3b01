import { sql } from 'kysely';
import type { Reading } from '../../../storage/read.ts';
import { prepareForAudience } from '../../readers/prepare-for-audience.ts';
import { visibleArticles } from '../../readers/visible-articles.ts';
import type { Reader } from '../../readers/reader.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { ArticleSummary } from './article-summary.ts';
import { visibleArticleTexts } from './visible-article-texts.ts';

export type Row = Omit<ArticleSummary, 'excerpt'> & { text: string };

export interface Asked {
  id: number;
  first: string | null;
  second: string | null;
  third: string | null;
  [slot: string]: string | number | null;
}

export const textOf = prepareForAudience<Asked, Row>((database, principal, slot) =>
  visibleArticleTexts(database, { principal, languages: [slot('first'), slot('second'), slot('third')] })
    .where('articles.id', '=', slot('id'))
    .select(['articles.id', 'article_texts.title', 'folder_texts.name as folder'])
    // A stranger's search must not read whole books.
    .select([sql<string>`substr(article_texts.text, 1, 20000)`.as('text'), 'article_texts.language']),
);

/** The same where article and folder have a text in the reader's first language, as most do: that is looked up. */
export const textInFirst = prepareForAudience<{ id: number; language: string }, Row>(
  (database, principal, slot) =>
    visibleArticles(database, principal)
      .innerJoin('article_texts', 'article_texts.article_id', 'articles.id')
      .innerJoin('folder_texts', 'folder_texts.folder_id', 'folders.id')
      .where('articles.id', '=', slot('id'))
      .where('article_texts.language', '=', slot('language'))
      .where('folder_texts.language', '=', slot('language'))
      .select(['articles.id', 'article_texts.title', 'folder_texts.name as folder'])
      .select([sql<string>`substr(article_texts.text, 1, 20000)`.as('text'), 'article_texts.language']),
);

/**
 * An article as it stands in a list, if the reader may see it.
 *
 * @param query what was looked for
 */
export function articleInList(
  reading: Reading,
  { principal, languages }: Reader,
  id: number,
  query?: string,
): ArticleSummary | undefined {
  const [first = null, second = null, third = null] = languages;
  const row =
    (first === null ? undefined : textInFirst(principal).first(reading, { id, language: first })) ??
    textOf(principal).first(reading, { id, first, second, third });
  if (!row) return undefined;
  const { text, ...article } = row;
  return { ...article, excerpt: excerpt(text, article.language, query) };
}
