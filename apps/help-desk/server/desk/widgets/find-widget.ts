import type { Desk } from '../desk.ts';

/** The widget with this id, as it came from outside. */
export function findWidget({ database }: Desk, id: string): Promise<{ id: number } | undefined> {
  return database.selectFrom('widgets').select('id').where('id', '=', Number(id)).executeTakeFirst();
}
