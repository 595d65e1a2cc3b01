import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './open-database.ts';

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'help-desk.sqlite');
}

test('what was written is there when it is opened again', async () => {
  const file = newFile();
  const first = await openDatabase(file);
  await first.insertInto('companies').values({ name: 'Acme' }).execute();
  await first.destroy();
  const second = await openDatabase(file);
  expect(await second.selectFrom('companies').select('name').execute()).toEqual([{ name: 'Acme' }]);
  await second.destroy();
});

test('every commit is on disk before it is acknowledged', async () => {
  const database = await openDatabase(newFile());
  const { rows } = await sql`select * from pragma_journal_mode, pragma_synchronous`.execute(database);
  expect(rows).toEqual([{ journal_mode: 'wal', synchronous: 2 }]);
  await database.destroy();
});

test('a transaction that fails leaves nothing behind', async () => {
  const database = await openDatabase(':memory:');
  const failing = database.transaction().execute(async (transaction) => {
    await transaction.insertInto('companies').values({ name: 'Acme' }).execute();
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await database.selectFrom('companies').select('name').execute()).toEqual([]);
  await database.destroy();
});

test('a database of another program is refused, and not touched', async () => {
  const file = newFile();
  const other = new DatabaseSync(file);
  other.exec('create table theirs (id integer)');
  other.close();
  await expect(openDatabase(file)).rejects.toMatchObject({ code: 'data-folder-foreign' });
  const again = new DatabaseSync(file);
  expect(again.prepare('select name from sqlite_schema').all()).toEqual([
    expect.objectContaining({ name: 'theirs' }),
  ]);
  again.close();
});

test('a file that is no database is refused', async () => {
  const file = newFile();
  writeFileSync(file, 'Dear diary, '.repeat(200));
  await expect(openDatabase(file)).rejects.toMatchObject({ code: 'data-folder-foreign' });
});

test('a file in a folder that is not there is refused', async () => {
  await expect(openDatabase('/nowhere/help-desk.sqlite')).rejects.toMatchObject({
    code: 'data-folder-unusable',
  });
});

test('the data of a newer version are refused', async () => {
  const file = newFile();
  const database = await openDatabase(file);
  await sql`insert into kysely_migration (name, timestamp) values ('999-future', '2030-01-01T00:00:00.000Z')`.execute(
    database,
  );
  await database.destroy();
  await expect(openDatabase(file)).rejects.toMatchObject({ code: 'data-from-newer-version' });
});
