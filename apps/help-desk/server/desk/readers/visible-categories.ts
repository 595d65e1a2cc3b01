import type { Database } from '../../storage/schema.ts';
import type { Principal } from './principal.ts';
import { visibleFolders } from './visible-folders.ts';

/** The categories that the principal may see: an agent all of them, anyone else those that hold a visible folder. */
export function visibleCategories(database: Database, principal: Principal) {
  const categories = database.selectFrom('categories');
  if (principal.kind === 'agent') return categories;
  const holding = database
    .selectFrom('folders')
    .select('folders.category_id')
    .where('folders.id', 'in', visibleFolders(database, principal));
  return categories.where('categories.id', 'in', holding);
}
