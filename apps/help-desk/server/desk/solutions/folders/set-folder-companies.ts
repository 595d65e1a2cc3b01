import type { Database } from '../../../storage/schema.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import { visibility, type Visibility } from '../../readers/visibility.ts';

/**
 * Says which companies a folder is for; none of the former ones stays. With any visibility but `selectedCompanies` it
 * is for none.
 *
 * @throws {DeskRefusal} `field-missing` or `field-invalid`, when the companies that have to be named are not
 */
export async function setFolderCompanies(
  database: Database,
  folder: { id: number; visibility: Visibility },
  companyIds: readonly number[],
): Promise<void> {
  await database.deleteFrom('folder_companies').where('folder_id', '=', folder.id).execute();
  if (folder.visibility !== visibility.selectedCompanies) return;
  const known = await database.selectFrom('companies').select('id').where('id', 'in', companyIds).execute();
  const wanted = new Set(companyIds);
  if (wanted.size === 0 || known.length < wanted.size) {
    throw new DeskRefusal(wanted.size === 0 ? 'field-missing' : 'field-invalid', {
      field: 'companyIds',
      message: 'Name the companies that may read the folder, by their ids.',
    });
  }
  await database
    .insertInto('folder_companies')
    .values(known.map(({ id }) => ({ folder_id: folder.id, company_id: id })))
    .execute();
}
