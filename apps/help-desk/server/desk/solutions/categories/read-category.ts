import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import { categoriesFor, type Category } from './categories-for.ts';

/** `undefined` when there is no such category for this reader, hidden or absent alike. */
export function readCategory(
  desk: Pick<Desk, 'database'>,
  reader: Reader,
  id: number,
): Promise<Category | undefined> {
  return categoriesFor(desk, reader).where('categories.id', '=', id).executeTakeFirst();
}
