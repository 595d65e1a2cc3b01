import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type Dialect, type SqliteDatabase } from 'kysely';
import { createStatements, type Statements } from './create-statements.ts';

/** Lets Kysely speak to Node's own SQLite. */
export function createNodeSqliteDialect(sqlite: DatabaseSync): Dialect {
  const statements = createStatements(sqlite);
  const database: SqliteDatabase = {
    close: () => sqlite.close(),
    prepare(sql) {
      const { statement, answersRows } = statements.prepare(sql);
      // Kysely hands the values through untyped; node:sqlite itself refuses what SQLite cannot hold.
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: answersRows,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        // One of its own: somebody else may ask the same while the rows are still being read.
        iterate: (parameters) => sqlite.prepare(sql).iterate(...values(parameters)),
      };
    },
  };
  const dialect = new SqliteDialect({ database });
  return {
    createDriver() {
      const driver = dialect.createDriver();
      const rollBack = driver.rollbackTransaction.bind(driver);
      // On a full disk SQLite has rolled back by itself, and would call it a fault to do so again.
      driver.rollbackTransaction = async (connection) => {
        if (sqlite.isTransaction) await rollBack(connection);
      };
      return driver;
    },
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (kysely) => dialect.createIntrospector(kysely),
    createAdapter: () => new NodeSqliteAdapter(sqlite, statements),
  };
}

/** SQLite rolls back `create table` like anything else, so that an interrupted migration leaves nothing behind. */
export class NodeSqliteAdapter extends SqliteAdapter {
  readonly sqlite: DatabaseSync;
  readonly statements: Statements;

  constructor(sqlite: DatabaseSync, statements: Statements) {
    super();
    this.sqlite = sqlite;
    this.statements = statements;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
