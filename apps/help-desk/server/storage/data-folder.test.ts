import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHelpDesk } from '../create-help-desk.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

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
