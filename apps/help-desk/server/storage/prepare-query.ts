import type { SQLInputValue } from 'node:sqlite';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type Compilable,
  type RawBuilder,
} from 'kysely';
import type { Reading } from './read.ts';
import type { Database, Schema } from './schema.ts';

/** A query that is put together once, and asked with other values each time. */
export interface PreparedQuery<Values, Row> {
  /** To look at its plan. */
  sql: string;
  all(reading: Reading, values: Values): Row[];
  first(reading: Reading, values: Values): Row | undefined;
}

/** The place in a query of a value that is given when it is asked. */
export type SlotOf<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>;

class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const builder: Database = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/**
 * @example
 * ```ts
 * const nameOf = prepareQuery<{ id: number }, { name: string }>((database, slot) =>
 *   database.selectFrom('agents').select('name').where('id', '=', slot('id')),
 * );
 * await read(database, (reading) => nameOf.first(reading, { id: 1 })?.name);
 * ```
 */
export function prepareQuery<Values extends Record<string, SQLInputValue>, Row>(
  build: (database: Database, slot: SlotOf<Values>) => Compilable<Row>,
): PreparedQuery<Values, Row> {
  const compiled = build(builder, (name) => sql.val(new Slot(name)) as RawBuilder<never>).compile();
  const fill = (values: Values) =>
    compiled.parameters.map((parameter) =>
      parameter instanceof Slot ? values[parameter.name]! : (parameter as SQLInputValue),
    );
  return {
    sql: compiled.sql,
    all: (reading, values) => reading.prepare(compiled.sql).statement.all(...fill(values)) as Row[],
    first: (reading, values) =>
      reading.prepare(compiled.sql).statement.get(...fill(values)) as Row | undefined,
  };
}
