import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import { visibleCategories } from '../../readers/visible-categories.ts';

export interface Category {
  id: number;
  name: string;
  description: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
}

/** The categories that the reader may see, with their names in the reader's first language: those that have one. */
export function categoriesFor({ database }: Pick<Desk, 'database'>, { principal, languages }: Reader) {
  return visibleCategories(database, principal)
    .innerJoin('category_texts', 'category_texts.category_id', 'categories.id')
    .where('category_texts.language', '=', languages[0] ?? '')
    .select(['categories.id', 'category_texts.name', 'category_texts.description'])
    .select(['categories.created_at as createdAt', 'categories.updated_at as updatedAt']);
}
