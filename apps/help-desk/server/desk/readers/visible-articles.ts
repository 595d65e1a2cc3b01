import type { Database } from '../../storage/schema.ts';
import { articleStatus } from '../solutions/articles/article-status.ts';
import { isVisibleTo, type Audience } from './is-visible-to.ts';

/** The articles that the audience may read, joined with their folders. Drafts are for agents. */
export function visibleArticles(database: Database, audience: Audience) {
  const articles = database
    .selectFrom('articles')
    .innerJoin('folders', 'folders.id', 'articles.folder_id')
    .where(isVisibleTo(audience));
  if (audience.kind === 'agent') return articles;
  return articles.where('articles.status', '=', articleStatus.published);
}
