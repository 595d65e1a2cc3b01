import { sql } from 'kysely';
import { z } from 'zod';
import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import type { Visibility } from '../../readers/visibility.ts';
import { isVisibleTo } from '../../readers/is-visible-to.ts';

export interface Folder {
  id: number;
  categoryId: number;
  name: string;
  description: string;
  visibility: Visibility;
  /** Who reads it, when the visibility is `selectedCompanies`; else none. */
  companyIds: number[];
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
}

/** The folders that the reader may read, with their names in the reader's first language: those that have one. */
export function foldersFor({ database }: Pick<Desk, 'database'>, { principal, languages }: Reader) {
  return database
    .selectFrom('folders')
    .where(isVisibleTo(principal))
    .innerJoin('folder_texts', 'folder_texts.folder_id', 'folders.id')
    .where('folder_texts.language', '=', languages[0] ?? '')
    .select(['folders.id', 'folders.category_id as categoryId', 'folders.visibility'])
    .select(['folder_texts.name', 'folder_texts.description'])
    .select(companyIdsOfFolder.as('companyIds'))
    .select(['folders.created_at as createdAt', 'folders.updated_at as updatedAt']);
}

const companyIdsOfFolder = sql<string>`(
  select json_group_array(company_id) from folder_companies where folder_id = folders.id
)`;

const ids = z.array(z.number());

export function toFolder(row: Omit<Folder, 'companyIds'> & { companyIds: string }): Folder {
  return { ...row, companyIds: ids.parse(JSON.parse(row.companyIds)) };
}
