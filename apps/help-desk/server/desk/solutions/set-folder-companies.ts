import type { Database } from '../../storage/schema.ts';

/** Says which companies a folder is for; none of the former ones stays. */
export async function setFolderCompanies(
  transaction: Database,
  folderId: number,
  companyIds: readonly number[],
): Promise<void> {
  await transaction.deleteFrom('folder_companies').where('folder_id', '=', folderId).execute();
  if (companyIds.length === 0) return;
  await transaction
    .insertInto('folder_companies')
    .values(companyIds.map((company_id) => ({ folder_id: folderId, company_id })))
    .execute();
}
