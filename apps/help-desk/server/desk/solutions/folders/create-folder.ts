import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';
import type { Visibility } from '../../readers/visibility.ts';
import type { NameInLanguage } from '../name-in-language.ts';
import { setFolderCompanies } from './set-folder-companies.ts';

export interface NewFolder {
  categoryId: number;
  visibility: Visibility;
  /** Who reads it, when the visibility is `selectedCompanies`. */
  companyIds: readonly number[];
  /** One of them is in the help desk's own language. */
  names: readonly NameInLanguage[];
}

/**
 * Makes a folder and answers its id.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found` without the category, `field-missing` and `field-invalid` of the companies
 */
export async function createFolder(
  desk: Desk,
  who: Principal,
  { categoryId, visibility, companyIds, names }: NewFolder,
): Promise<number> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const category = await database
      .selectFrom('categories')
      .select('id')
      .where('id', '=', categoryId)
      .executeTakeFirst();
    if (!category) throw new DeskRefusal('not-found');
    const { id } = await database
      .insertInto('folders')
      .values({ category_id: categoryId, visibility, created_at: at, updated_at: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    await database
      .insertInto('folder_texts')
      .values(names.map((name) => ({ folder_id: id, ...name })))
      .execute();
    await setFolderCompanies(database, { id, visibility }, companyIds);
    await note('create', 'folder', id);
    return id;
  });
}
