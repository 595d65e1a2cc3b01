import type { Database } from '../../storage/schema.ts';
import type { Visibility } from '../readers/visibility.ts';
import type { NameInLanguage } from './create-category.ts';
import { setFolderCompanies } from './set-folder-companies.ts';

export interface NewFolder {
  categoryId: number;
  visibility: Visibility;
  /** Who reads it, when the visibility is `selectedCompanies`. */
  companyIds: readonly number[];
  /** One of them is in the portal's own language. */
  names: readonly NameInLanguage[];
}

/** Makes a folder and answers its id. */
export async function createFolder(
  transaction: Database,
  { categoryId, visibility, companyIds, names }: NewFolder,
  now: number,
): Promise<number> {
  const { id } = await transaction
    .insertInto('folders')
    .values({ category_id: categoryId, visibility, created_at: now, updated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('folder_texts')
    .values(names.map((name) => ({ folder_id: id, ...name })))
    .execute();
  await setFolderCompanies(transaction, id, companyIds);
  return id;
}
