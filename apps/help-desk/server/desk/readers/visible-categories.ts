import type { Database } from '../../storage/schema.ts';
import { isVisibleTo, type Audience } from './is-visible-to.ts';

/** The categories that the audience may see: an agent all of them, anyone else those that hold a visible folder. */
export function visibleCategories(database: Database, audience: Audience) {
  const categories = database.selectFrom('categories');
  if (audience.kind === 'agent') return categories;
  return categories.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('folders')
        .select('folders.id')
        .whereRef('folders.category_id', '=', 'categories.id')
        .where(isVisibleTo(audience)),
    ),
  );
}
