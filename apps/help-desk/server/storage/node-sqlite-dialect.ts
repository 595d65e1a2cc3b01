import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type Dialect, type SqliteDatabase } from 'kysely';

/** Lets Kysely speak to Node's own SQLite. */
export function createNodeSqliteDialect(sqlite: DatabaseSync): Dialect {
  const database: SqliteDatabase = {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = sqlite.prepare(sql);
      // Kysely hands the values through untyped; node:sqlite itself refuses what SQLite cannot hold.
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
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
    createAdapter: () => new TransactionalSqliteAdapter(),
  };
}

/** SQLite rolls back `create table` like anything else, so that an interrupted migration leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
