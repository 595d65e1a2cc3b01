import type { Database } from '../../storage/schema.ts';
import { visibleFolders, type Audience } from './visible-folders.ts';

/** The categories that the audience may see: an agent all of them, anyone else those that hold a visible folder. */
export function visibleCategories(database: Database, audience: Audience) {
  const categories = database.selectFrom('categories');
  if (audience.kind === 'agent') return categories;
  const holding = database
    .selectFrom('folders')
    .select('folders.category_id')
    .where('folders.id', 'in', visibleFolders(database, audience));
  return categories.where('categories.id', 'in', holding);
}
