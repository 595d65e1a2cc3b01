import { prepareQuery } from '../../storage/prepare-query.ts';
import { read } from '../../storage/read.ts';
import type { Desk } from '../desk.ts';

const widget = prepareQuery<{ id: number }, { id: number }>((database, slot) =>
  database.selectFrom('widgets').select('id').where('id', '=', slot('id')),
);

/** The widget with this id, as it came from outside. */
export async function findWidget({ database }: Desk, id: string): Promise<{ id: number } | undefined> {
  if (!/^\d+$/.test(id)) return undefined;
  return read(database, (reading) => widget.first(reading, { id: Number(id) }));
}
