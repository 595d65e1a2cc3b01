import { prepareQuery } from '../../storage/prepare-query.ts';
import type { Reading } from '../../storage/read.ts';

const state = prepareQuery<Record<string, never>, { changes: number }>((database) =>
  database.selectFrom('search_state').select('changes'),
);

/** Grows with every change of an article, a folder, who may read it, or a synonym. */
export function changesOf(reading: Reading): number {
  return state.first(reading, {})?.changes ?? 0;
}

/** What is put together of the database as it stands, until it changes. */
export function untilChange<Value>(
  most: number,
  make: (reading: Reading, key: string) => Value,
): (reading: Reading, key: string) => Value {
  const known = new WeakMap<Reading, { changes: number; values: Map<string, Value> }>();
  return (reading, key) => {
    const changes = changesOf(reading);
    let kept = known.get(reading);
    if (kept?.changes !== changes) known.set(reading, (kept = { changes, values: new Map() }));
    let value = kept.values.get(key);
    if (value !== undefined) return value;
    value = make(reading, key);
    const [oldest] = kept.values.keys();
    if (kept.values.size >= most && oldest !== undefined) kept.values.delete(oldest);
    kept.values.set(key, value);
    return value;
  };
}
