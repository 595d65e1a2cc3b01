import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import { articlesFor, type Article } from './articles-for.ts';

/** `undefined` when there is no such article for this reader, hidden or absent alike. */
export function readArticle(desk: Desk, reader: Reader, id: number): Promise<Article | undefined> {
  return articlesFor(desk, reader).where('articles.id', '=', id).executeTakeFirst();
}
