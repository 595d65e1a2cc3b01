import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { createHelpDesk } from '../create-help-desk.ts';
import { damagePages } from '../testing/damage-pages.ts';
import { newFolder } from '../testing/new-folder.ts';

/** All that lies in a folder. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return [name, statSync(path).isFile() ? readFileSync(path, 'latin1') : 'folder'];
      }),
  );
}

const inPlaceOf = (name: string) => (data: string) => {
  rmSync(join(data, name), { force: true });
  mkdirSync(join(data, name));
};

describe('a start is refused in one line that says what to do, and changes nothing on disk', () => {
  test.each<[string, (data: string) => void, string]>([
    ['a folder in place of the database', inPlaceOf('help-desk.sqlite'), 'data-folder-unusable'],
    ['a folder in place of its log', inPlaceOf('help-desk.sqlite-wal'), 'data-folder-unusable'],
    ['a folder in place of the lock', inPlaceOf('help-desk.lock'), 'data-folder-unusable'],
    ['a folder in place of the process id', inPlaceOf('help-desk.pid'), 'data-folder-unusable'],
    ['a damaged table that no start needs', damageTickets, 'data-damaged'],
    ['damaged tables', (data) => damagePages(join(data, 'help-desk.sqlite'), 1), 'data-damaged'],
    [
      'a damaged beginning',
      (data) => damagePages(join(data, 'help-desk.sqlite'), 0, 1),
      'data-folder-foreign',
    ],
    [
      'a text in place of it',
      (data) => writeFileSync(join(data, 'help-desk.sqlite'), 'Dear diary'),
      'data-folder-foreign',
    ],
    ['a database of another program', makeForeign, 'data-folder-foreign'],
    [
      'half a header',
      (data) => writeFileSync(join(data, 'help-desk.sqlite'), 'SQLite format 3\0'),
      'data-folder-foreign',
    ],
  ])('at %s', async (_, spoil, code) => {
    const data = newFolder();
    await (await createHelpDesk({ data })).close();
    spoil(data);
    const before = snapshot(data);
    const start = createHelpDesk({ data });
    await expect(start).rejects.toMatchObject({ name: 'HelpDeskError', code });
    await expect(start).rejects.toThrow(new RegExp(`^${data}[^\\n]* --data\\.$`));
    expect(snapshot(data)).toEqual(before);
  });

  // Root may do anything; nobody else may become another user, and no thread may.
  const canBeOthers = process.getuid?.() === 0 && isMainThread;

  test.runIf(canBeOthers)('at a folder and a file of another owner', async () => {
    const data = newFolder();
    await (await createHelpDesk({ data })).close();
    chmodSync(data, 0o755);
    const before = snapshot(data);
    const expectRefusal = async () => {
      process.seteuid?.(65_534);
      try {
        const start = createHelpDesk({ data });
        await expect(start).rejects.toMatchObject({ code: 'data-folder-unusable' });
        await expect(start).rejects.toThrow(
          new RegExp(`^${data}\\S* cannot be used \\(EACCES\\): .*--data\\.$`),
        );
      } finally {
        process.seteuid?.(0);
      }
    };
    await expectRefusal();
    chmodSync(data, 0o777);
    await expectRefusal();
    expect(snapshot(data)).toEqual(before);
  });
});

function damageTickets(data: string): void {
  const file = join(data, 'help-desk.sqlite');
  const sqlite = new DatabaseSync(file);
  const row = sqlite.prepare(`select rootpage from sqlite_schema where name = 'tickets'`).get();
  sqlite.close();
  damagePages(file, Number(row?.['rootpage']) - 1, 1);
}

function makeForeign(data: string): void {
  rmSync(join(data, 'help-desk.sqlite'));
  const sqlite = new DatabaseSync(join(data, 'help-desk.sqlite'));
  sqlite.exec('create table theirs (id integer)');
  sqlite.close();
}
