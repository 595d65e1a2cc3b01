import { type Expression } from 'kysely';
import type { Database } from '../../../storage/schema.ts';
import { visibleArticles } from '../../readers/visible-articles.ts';
import type { Audience } from '../../readers/is-visible-to.ts';
import { closestLanguage } from '../../languages/closest-language.ts';

/** Who reads, and in which languages; in a query that is prepared once they are named when it is asked. */
export interface TextReader {
  principal: Audience;
  languages: readonly (string | Expression<string | null>)[];
}

/** The articles that the reader may read, each with its one text in the closest language and its folder's name in that. */
export function visibleArticleTexts(database: Database, { principal, languages }: TextReader) {
  return visibleArticles(database, principal)
    .innerJoin('article_texts', 'article_texts.article_id', 'articles.id')
    .where('article_texts.language', '=', (where) =>
      where
        .selectFrom('article_texts as candidate')
        .select('candidate.language')
        .whereRef('candidate.article_id', '=', 'articles.id')
        .orderBy((order) => closestLanguage(order.ref('candidate.language'), languages))
        .orderBy('candidate.id')
        .limit(1),
    )
    .innerJoin('folder_texts', 'folder_texts.folder_id', 'folders.id')
    .where('folder_texts.language', '=', (where) =>
      where
        .selectFrom('folder_texts as candidate')
        .select('candidate.language')
        .whereRef('candidate.folder_id', '=', 'folders.id')
        .orderBy((order) => order('candidate.language', '=', order.ref('article_texts.language')), 'desc')
        .orderBy((order) => closestLanguage(order.ref('candidate.language'), languages))
        .orderBy('candidate.language')
        .limit(1),
    );
}
