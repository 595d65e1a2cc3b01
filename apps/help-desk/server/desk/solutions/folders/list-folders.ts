import type { Desk } from '../../desk.ts';
import type { PageWindow } from '../../page-window.ts';
import type { Reader } from '../../readers/reader.ts';
import { foldersFor, toFolder, type Folder } from './folders-for.ts';

/** The folders of a category. */
export async function listFolders(
  desk: Desk,
  reader: Reader,
  categoryId: number,
  { limit, offset }: PageWindow,
): Promise<Folder[]> {
  const rows = await foldersFor(desk, reader)
    .where('folders.category_id', '=', categoryId)
    .orderBy('folders.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toFolder);
}
