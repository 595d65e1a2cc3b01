import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHelpDesk } from '../create-help-desk.ts';
import { damagePages } from '../testing/damage-pages.ts';
import { newFolder } from '../testing/new-folder.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const json = { 'content-type': 'application/json' };

async function openDemo(data: string) {
  const helpDesk = await createHelpDesk({ data, demo: true });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await helpDesk.close();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    close,
    async sendTicket(subject: string) {
      const body = JSON.stringify({
        key: subject.padEnd(8, '.'),
        subject,
        description: 'x',
        email: 'cleo@example.net',
      });
      const request = { method: 'POST', headers: json, body };
      const response = await helpDesk.fetch(
        new Request('http://help.example/widgets/81000000001/tickets', request),
      );
      expect(response.status).toBe(201);
    },
  };
}

function subjectsIn(database: string): unknown[] {
  const sqlite = new DatabaseSync(database);
  const rows = sqlite.prepare('select subject from tickets order by id').all();
  sqlite.close();
  return rows.map(({ subject }) => subject);
}

async function backUpOf(subjects: string[]): Promise<string> {
  const data = newFolder();
  const filled = await openDemo(data);
  for (const subject of subjects) await filled.sendTicket(subject);
  await filled.close();
  const file = join(newFolder(), 'backup.sqlite');
  await backUp({ data, file });
  return file;
}

describe('a backup', () => {
  test('of a help desk that runs is one whole file with all that was acknowledged, which nobody else can read', async () => {
    const data = newFolder();
    const helpDesk = await openDemo(data);
    for (const subject of ['One', 'Two', 'Three']) await helpDesk.sendTicket(subject);
    const folder = newFolder();
    const file = join(folder, 'backup.sqlite');
    const told: number[] = [];
    const bytes = await backUp({ data, file, onProgress: (fraction) => told.push(fraction) });
    await helpDesk.sendTicket('Later');
    expect(subjectsIn(file)).toEqual(['One', 'Two', 'Three']);
    expect(readdirSync(folder)).toEqual(['backup.sqlite']);
    expect(statSync(file)).toMatchObject({ size: bytes, mode: 0o100600 });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  test('replaces nothing', async () => {
    const data = newFolder();
    await (await openDemo(data)).close();
    const file = join(newFolder(), 'backup.sqlite');
    writeFileSync(file, 'Mine');
    await expect(backUp({ data, file })).rejects.toMatchObject({ code: 'backup-exists' });
    expect(readFileSync(file, 'utf8')).toBe('Mine');
  });

  test('of nothing is none', async () => {
    const data = newFolder();
    const file = join(newFolder(), 'backup.sqlite');
    await expect(backUp({ data, file })).rejects.toMatchObject({ code: 'data-missing' });
    expect([readdirSync(data), existsSync(file)]).toEqual([[], false]);
  });

  test('into a folder that is not there says so', async () => {
    const data = newFolder();
    await (await openDemo(data)).close();
    await expect(backUp({ data, file: join(data, 'none', 'backup.sqlite') })).rejects.toMatchObject({
      code: 'data-folder-unusable',
      message: expect.stringContaining('ENOENT'),
    });
  });

  test('of damaged data is refused, and leaves nothing', async () => {
    const data = newFolder();
    await (await openDemo(data)).close();
    damagePages(join(data, 'help-desk.sqlite'));
    const folder = newFolder();
    await expect(backUp({ data, file: join(folder, 'backup.sqlite') })).rejects.toMatchObject({
      code: 'data-damaged',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a restore', () => {
  test('brings back what the backup holds, and keeps what was there', async () => {
    const data = newFolder();
    const helpDesk = await openDemo(data);
    await helpDesk.sendTicket('Kept');
    const file = join(newFolder(), 'backup.sqlite');
    await backUp({ data, file });
    await helpDesk.sendTicket('Later');
    await helpDesk.close();

    const former = await restore({ data, file, now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
    expect(former).toBe(join(data, 'help-desk.sqlite.before-restore-20260102030405'));
    expect(subjectsIn(former ?? '')).toEqual(['Kept', 'Later']);
    expect(subjectsIn(join(data, 'help-desk.sqlite'))).toEqual(['Kept']);
    await (await openDemo(data)).sendTicket('After');
  });

  test('into a new folder makes a help desk of it, with the old keys', async () => {
    const file = await backUpOf(['Kept']);
    const data = join(newFolder(), 'new');
    expect(await restore({ data, file })).toBeUndefined();
    expect(statSync(join(data, 'help-desk.sqlite')).mode & 0o777).toBe(0o600);
    await (await openDemo(data)).sendTicket('After');
    expect(existsSync(join(data, 'credentials.txt'))).toBe(false);
  });

  test('takes the log of the former data away with it', async () => {
    const file = await backUpOf(['Kept']);
    const data = newFolder();
    const running = await openDemo(data);
    await running.sendTicket('In the log');
    // As after a power cut: the log stands beside the database.
    const cut = newFolder();
    for (const name of ['help-desk.sqlite', 'help-desk.sqlite-wal'])
      copyFileSync(join(data, name), join(cut, name));
    const former = await restore({ data: cut, file });
    expect(subjectsIn(join(cut, 'help-desk.sqlite'))).toEqual(['Kept']);
    expect(subjectsIn(former ?? '')).toEqual(['In the log']);
  });

  test('heals a folder whose database is lost, or damaged', async () => {
    const file = await backUpOf(['Kept']);
    const data = newFolder();
    await (await createHelpDesk({ data })).close();
    truncateSync(join(data, 'help-desk.sqlite'));
    await expect(createHelpDesk({ data })).rejects.toMatchObject({ code: 'data-missing' });
    await restore({ data, file });
    expect(subjectsIn(join(data, 'help-desk.sqlite'))).toEqual(['Kept']);
    damagePages(join(data, 'help-desk.sqlite'));
    await restore({ data, file });
    expect(subjectsIn(join(data, 'help-desk.sqlite'))).toEqual(['Kept']);
  });

  test('waits for no help desk that runs: it is refused, and changes nothing', async () => {
    const file = await backUpOf(['Kept']);
    const data = newFolder();
    const helpDesk = await openDemo(data);
    await expect(restore({ data, file })).rejects.toMatchObject({ code: 'data-folder-in-use' });
    await helpDesk.sendTicket('Still here');
    expect(readdirSync(data).filter((name) => /before|restored/.test(name))).toEqual([]);
  });

  test.each<[string, (file: string) => void, string]>([
    ['a damaged backup', damagePages, 'data-damaged'],
    ['half a backup', (file) => truncateSync(file, Math.floor(statSync(file).size / 2)), 'data-damaged'],
    ['an empty one', (file) => truncateSync(file), 'data-folder-foreign'],
    ['what is no backup', (file) => writeFileSync(file, 'Dear diary, '.repeat(200)), 'data-folder-foreign'],
    ['another program’s database', makeForeign, 'data-folder-foreign'],
    ['a newer help desk’s', makeNewer, 'data-from-newer-version'],
  ])('refuses %s, and changes nothing', async (_, spoil, code) => {
    const file = await backUpOf(['Kept']);
    spoil(file);
    const data = newFolder();
    await (await openDemo(data)).close();
    const before = readFileSync(join(data, 'help-desk.sqlite'));
    await expect(restore({ data, file })).rejects.toMatchObject({ code });
    expect(readFileSync(join(data, 'help-desk.sqlite')).equals(before)).toBe(true);
    expect(readdirSync(data).filter((name) => /before|restored/.test(name))).toEqual([]);
  });

  test('refuses what is not there, and the data itself', async () => {
    const data = newFolder();
    await (await openDemo(data)).close();
    for (const file of [join(data, 'none.sqlite'), join(data, 'help-desk.sqlite')]) {
      await expect(restore({ data, file })).rejects.toMatchObject({ code: 'backup-missing' });
    }
  });
});

function makeForeign(file: string): void {
  const sqlite = new DatabaseSync(file);
  sqlite.exec('drop table kysely_migration; pragma application_id = 7');
  sqlite.close();
}

function makeNewer(file: string): void {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(
    `insert into kysely_migration (name, timestamp) values ('999-future', '2030-01-01T00:00:00.000Z')`,
  );
  sqlite.close();
}
