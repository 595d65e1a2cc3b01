import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Statements that are prepared once. */
export interface Statements {
  prepare(sql: string): PreparedStatement;
}

interface PreparedStatement {
  statement: StatementSync;
  answersRows: boolean;
}

// A list of values makes another statement for each length.
const most = 300;

/** Keeps a database's statements; beyond 300 the one that was not asked for the longest is prepared anew. */
export function createStatements(sqlite: DatabaseSync): Statements {
  const known = new Map<string, PreparedStatement>();
  return {
    prepare(sql) {
      let prepared = known.get(sql);
      if (prepared) known.delete(sql);
      else {
        const statement = sqlite.prepare(sql);
        prepared = { statement, answersRows: statement.columns().length > 0 };
        const [oldest] = known.keys();
        if (known.size >= most && oldest !== undefined) known.delete(oldest);
      }
      known.set(sql, prepared);
      return prepared;
    },
  };
}
