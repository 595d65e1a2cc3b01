import type { Desk } from '../desk.ts';

/** The widget with this id, as it came from outside. */
export async function findWidget({ database }: Desk, id: string): Promise<{ id: number } | undefined> {
  if (!/^\d+$/.test(id)) return undefined;
  return database.selectFrom('widgets').select('id').where('id', '=', Number(id)).executeTakeFirst();
}
