import { prepareQuery } from '../../storage/prepare-query.ts';
import type { Reading } from '../../storage/read.ts';

const state = prepareQuery<Record<string, never>, { changes: number }>((database) =>
  database.selectFrom('search_state').select('changes'),
);

/** Grows with every change of an article, a folder, who may read it, or a synonym. */
function changesOf(reading: Reading): number {
  return state.first(reading, {})?.changes ?? 0;
}

/** Remembers what is made of the database as it stands, until it changes: so many of each, the latest ones. */
export function rememberUntilChange<Value>(
  most: number,
): (reading: Reading, key: string, make: () => Value) => Value {
  const known = new WeakMap<Reading, { changes: number; values: Map<string, Value> }>();
  return (reading, key, make) => {
    const changes = changesOf(reading);
    let kept = known.get(reading);
    if (kept?.changes !== changes) known.set(reading, (kept = { changes, values: new Map() }));
    let value = kept.values.get(key);
    if (value !== undefined) {
      kept.values.delete(key);
      kept.values.set(key, value);
      return value;
    }
    value = make();
    const [oldest] = kept.values.keys();
    if (kept.values.size >= most && oldest !== undefined) kept.values.delete(oldest);
    kept.values.set(key, value);
    return value;
  };
}
