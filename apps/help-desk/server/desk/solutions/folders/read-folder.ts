import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import { foldersFor, toFolder, type Folder } from './folders-for.ts';

/** `undefined` when there is no such folder for this reader, hidden or absent alike. */
export async function readFolder(desk: Desk, reader: Reader, id: number): Promise<Folder | undefined> {
  const row = await foldersFor(desk, reader).where('folders.id', '=', id).executeTakeFirst();
  return row && toFolder(row);
}
