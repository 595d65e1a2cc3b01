import type { Desk } from '../../desk.ts';
import type { PageWindow } from '../../page-window.ts';
import type { Reader } from '../../readers/reader.ts';
import { categoriesFor, type Category } from './categories-for.ts';

export function listCategories(
  desk: Desk,
  reader: Reader,
  { limit, offset }: PageWindow,
): Promise<Category[]> {
  return categoriesFor(desk, reader).orderBy('categories.id').limit(limit).offset(offset).execute();
}
