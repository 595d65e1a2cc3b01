import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHelpDesk } from '../create-help-desk.ts';
import { newFolder } from '../testing/new-folder.ts';

async function startAndStop(data: string): Promise<void> {
  await (await createHelpDesk({ data })).close();
}

test('a data folder is for one process, which the second one names', async () => {
  const data = newFolder();
  const first = await createHelpDesk({ data });
  const second = createHelpDesk({ data });
  await expect(second).rejects.toMatchObject({ code: 'data-folder-in-use' });
  await expect(second).rejects.toThrow(String(process.pid));
  await first.close();
  await startAndStop(data);
});

test('a process that is gone is not named as the one that has the folder', async () => {
  const data = newFolder();
  await startAndStop(data);
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(data, 'help-desk.pid'), `${pid}\n`);
  const lock = new DatabaseSync(join(data, 'help-desk.lock'));
  lock.exec('begin exclusive');
  await expect(createHelpDesk({ data })).rejects.toThrow(/ with the process id unknown: /);
  lock.close();
});

test('of two first starts at once one begins, and the other says so', async () => {
  const data = newFolder();
  const starts = await Promise.allSettled([createHelpDesk({ data }), createHelpDesk({ data })]);
  expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const start of starts) if (start.status === 'fulfilled') await start.value.close();
});

test('a start that fails keeps nobody out', async () => {
  const data = newFolder();
  await startAndStop(data);
  await expect(createHelpDesk({ data, demo: true })).rejects.toMatchObject({ code: 'demo-on-real-data' });
  await startAndStop(data);
});

test.each([
  ['no database', (database: string) => rmSync(database)],
  ['an empty one', (database: string) => writeFileSync(database, '')],
])('a folder with keys and %s never becomes a new help desk', async (_, lose) => {
  const data = newFolder();
  await startAndStop(data);
  const keys = readFileSync(join(data, 'credentials.txt'), 'utf8');
  lose(join(data, 'help-desk.sqlite'));
  await expect(createHelpDesk({ data })).rejects.toMatchObject({ code: 'data-missing' });
  await expect(createHelpDesk({ data })).rejects.toMatchObject({ code: 'data-missing' });
  expect(readFileSync(join(data, 'credentials.txt'), 'utf8')).toBe(keys);
});

test('the file of the database alone has what a new help desk begins with, while that is running', async () => {
  const data = newFolder();
  const running = await createHelpDesk({ data });
  const copy = newFolder();
  for (const name of ['help-desk.sqlite', 'credentials.txt'])
    copyFileSync(join(data, name), join(copy, name));
  await expect(startAndStop(copy)).resolves.toBeUndefined();
  await running.close();
});

const ticket = { key: 'draft-0001', subject: 'Torn', description: 'It tore.', email: 'cleo@example.net' };
const send = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(ticket),
};

function ticketsIn(database: string): number {
  const sqlite = new DatabaseSync(database);
  const count = sqlite.prepare('select count(*) as count from tickets').get()?.['count'];
  sqlite.close();
  return Number(count);
}

test('a help desk that stopped is one whole file', async () => {
  const data = newFolder();
  const helpDesk = await createHelpDesk({ data, demo: true });
  await helpDesk.fetch(new Request('http://help.example/widgets/81000000001/tickets', send));
  await helpDesk.close();
  expect(readdirSync(data).sort()).toEqual(['help-desk.lock', 'help-desk.sqlite']);
  expect(ticketsIn(join(data, 'help-desk.sqlite'))).toBe(1);
});

test('the one file of a help desk that runs lags a few seconds behind', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const data = newFolder();
  const helpDesk = await createHelpDesk({ data, demo: true });
  onTestFinished(helpDesk.close);
  await helpDesk.fetch(new Request('http://help.example/widgets/81000000001/tickets', send));
  await vi.advanceTimersByTimeAsync(5_000);
  const copy = join(newFolder(), 'copy.sqlite');
  copyFileSync(join(data, 'help-desk.sqlite'), copy);
  expect(ticketsIn(copy)).toBe(1);
});

test('a first start that is cut off before its keys are in use leaves none behind', async () => {
  const data = newFolder();
  writeFileSync(join(data, 'help-desk.sqlite'), '');
  writeFileSync(join(data, 'credentials.txt.part'), 'API key  of nobody');
  const helpDesk = await createHelpDesk({ data });
  await helpDesk.close();
  expect(helpDesk.credentials).toBe(join(data, 'credentials.txt'));
  expect(readFileSync(join(data, 'credentials.txt'), 'utf8')).not.toContain('of nobody');
  expect(statSync(join(data, 'credentials.txt')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(data, 'credentials.txt.part'))).toBe(false);
});

test('a first start that is cut off once its keys are in use has them told by the next', async () => {
  const data = newFolder();
  await startAndStop(data);
  const keys = readFileSync(join(data, 'credentials.txt'), 'utf8');
  rmSync(join(data, 'credentials.txt'));
  writeFileSync(join(data, 'credentials.txt.part'), keys);
  const helpDesk = await createHelpDesk({ data });
  await helpDesk.close();
  expect(helpDesk.credentials).toBe(join(data, 'credentials.txt'));
  expect(readFileSync(join(data, 'credentials.txt'), 'utf8')).toBe(keys);
});

test('what another start had begun is nothing to the demo', async () => {
  const data = newFolder();
  writeFileSync(join(data, 'help-desk.sqlite'), '');
  writeFileSync(join(data, 'credentials.txt.part'), 'API key  of nobody');
  const helpDesk = await createHelpDesk({ data, demo: true });
  await helpDesk.close();
  expect([helpDesk.credentials, readdirSync(data).filter((name) => name.startsWith('cred'))]).toEqual([
    ...[undefined, []],
  ]);
});
