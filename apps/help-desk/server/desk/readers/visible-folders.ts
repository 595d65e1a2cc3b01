import type { Database } from '../../storage/schema.ts';
import type { Principal } from './principal.ts';
import { visibility } from './visibility.ts';

/**
 * The ids of the folders that the principal may read: the one rule of visibility. Whatever shows a category, a folder
 * or an article to anyone takes its rows from here, directly or through `visibleCategories` and `visibleArticles`.
 */
export function visibleFolders(database: Database, principal: Principal) {
  const folders = database.selectFrom('folders').select('folders.id');
  switch (principal.kind) {
    case 'agent':
      return folders;
    case 'bot':
      return folders.where('folders.visibility', 'in', [visibility.allUsers, visibility.bots]);
    case 'anonymous':
      return folders.where('folders.visibility', '=', visibility.allUsers);
    case 'customer':
      return folders.where((where) =>
        where.or([
          where('folders.visibility', 'in', [visibility.allUsers, visibility.loggedInUsers]),
          where.and([
            where('folders.visibility', '=', visibility.selectedCompanies),
            where(
              'folders.id',
              'in',
              database
                .selectFrom('folder_companies')
                .select('folder_id')
                .where('company_id', 'in', principal.companyIds),
            ),
          ]),
        ]),
      );
  }
}
