import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';
import type { Visibility } from '../../readers/visibility.ts';
import { setFolderCompanies } from './set-folder-companies.ts';

export interface FolderChanges {
  /** The language that `name` and `description` are in. */
  language: string;
  name?: string | undefined;
  description?: string | undefined;
  visibility?: Visibility | undefined;
  companyIds?: readonly number[] | undefined;
}

/**
 * Writes what is named, and leaves the rest as it stands.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found`, `field-missing` and `field-invalid` of the companies
 */
export async function updateFolder(
  desk: Desk,
  who: Principal,
  id: number,
  { language, name, description, visibility, companyIds }: FolderChanges,
): Promise<void> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const folder = await database
      .updateTable('folders')
      .set({ visibility, updated_at: at })
      .where('id', '=', id)
      .returning(['id', 'visibility'])
      .executeTakeFirst();
    if (!folder) throw new DeskRefusal('not-found');
    if (name !== undefined || description !== undefined) {
      await database
        .updateTable('folder_texts')
        .set({ name, description })
        .where('folder_id', '=', id)
        .where('language', '=', language)
        .execute();
    }
    if (visibility !== undefined || companyIds !== undefined) {
      const former = await database
        .selectFrom('folder_companies')
        .select('company_id')
        .where('folder_id', '=', id)
        .execute();
      await setFolderCompanies(database, folder, companyIds ?? former.map(({ company_id }) => company_id));
    }
    await note('update', 'folder', id);
  });
}
