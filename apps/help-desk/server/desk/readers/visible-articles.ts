import type { Database } from '../../storage/schema.ts';
import type { Principal } from './principal.ts';
import { articleStatus } from '../solutions/articles/article-status.ts';
import { visibleFolders } from './visible-folders.ts';

/** The articles that the principal may read, joined with their folders. Drafts are for agents. */
export function visibleArticles(database: Database, principal: Principal) {
  const articles = database
    .selectFrom('articles')
    .innerJoin('folders', 'folders.id', 'articles.folder_id')
    .where('folders.id', 'in', visibleFolders(database, principal));
  if (principal.kind === 'agent') return articles;
  return articles.where('articles.status', '=', articleStatus.published);
}
