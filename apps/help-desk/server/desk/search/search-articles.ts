import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import type { ArticleSummary } from '../solutions/articles/article-summary.ts';
import type { Database } from '../../storage/schema.ts';
import type { Reader } from '../readers/reader.ts';
import { visibleArticleTexts } from '../solutions/articles/visible-article-texts.ts';
import { visibleArticles } from '../readers/visible-articles.ts';
import { analyseText } from './analyse-text.ts';
import { beginningOfText, excerpt } from './excerpt.ts';
import { matchExpressions } from './match-expressions.ts';

const most = 10;
// With fewer articles that hold all the words, those that hold some of them are better than nothing.
const few = 3;
// More is no question but a text: its beginning will do.
const longestQuery = 200;

/** The articles that answer the query best, at most ten, each shown in the language closest to the reader. */
export async function searchArticles(
  { database }: Desk,
  reader: Reader,
  wanted: string,
): Promise<ArticleSummary[]> {
  const query = wanted.slice(0, longestQuery);
  const languages = await searchedLanguages(database, reader);
  const find = (which: 'all' | 'any') => findArticles(database, reader, { query, which, languages });
  const precise = await find('all');
  const found = precise.length < few ? [...precise, ...(await find('any'))] : precise;
  const ids = [...new Set(found)].slice(0, most);

  const rows = await visibleArticleTexts(database, reader)
    .where('articles.id', 'in', ids)
    .select(['articles.id', 'article_texts.title', 'folder_texts.name as folder'])
    .select([beginningOfText, 'article_texts.language'])
    .execute();
  return rows
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map(({ text, ...article }) => ({ ...article, excerpt: excerpt(text, article.language, query) }));
}

/** The reader's languages first: who reads German may still search for an English word. */
async function searchedLanguages(database: Database, { languages }: Reader): Promise<string[]> {
  const rows = await database.selectFrom('article_texts').select('language').distinct().execute();
  const existing = rows.map(({ language }) => language);
  return [
    ...languages.filter((language) => existing.includes(language)),
    ...existing.filter((language) => !languages.includes(language)),
  ];
}

interface Search {
  query: string;
  which: 'all' | 'any';
  languages: readonly string[];
}

/** Ids, best first; an article that matches in several languages comes up as often. */
async function findArticles(
  database: Database,
  { principal }: Reader,
  { query, which, languages }: Search,
): Promise<number[]> {
  const found: number[] = [];
  for (const language of languages) {
    const expressions = matchExpressions(analyseText(query, language));
    if (!expressions) continue;
    const rows = await visibleArticles(database, principal)
      .innerJoin('article_texts', 'article_texts.article_id', 'articles.id')
      .innerJoin('article_search', 'article_search.rowid', 'article_texts.id')
      .where('article_texts.language', '=', language)
      .where(sql<boolean>`article_search match ${expressions[which]}`)
      .orderBy(sql`bm25(article_search, 5, 1)`)
      .orderBy('articles.id')
      .limit(most)
      .select('articles.id')
      .execute();
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}
