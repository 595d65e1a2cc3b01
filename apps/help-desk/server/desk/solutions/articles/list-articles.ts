import type { Desk } from '../../desk.ts';
import type { PageWindow } from '../../page-window.ts';
import type { Reader } from '../../readers/reader.ts';
import { articlesFor, type Article } from './articles-for.ts';

/** The articles of a folder. */
export function listArticles(
  desk: Desk,
  reader: Reader,
  folderId: number,
  { limit, offset }: PageWindow,
): Promise<Article[]> {
  return articlesFor(desk, reader)
    .where('articles.folder_id', '=', folderId)
    .orderBy('articles.id')
    .limit(limit)
    .offset(offset)
    .execute();
}
