import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createHelpDesk } from '../create-help-desk.ts';
import { damagePages } from '../testing/damage-pages.ts';
import { newFolder } from '../testing/new-folder.ts';

async function start(data: string) {
  const events: string[] = [];
  const helpDesk = await createHelpDesk({
    ...{ data, demo: true },
    log: (level, event) => {
      if (level === 'error') events.push(event);
    },
  });
  onTestFinished(helpDesk.close);
  const get = async (path: string) => {
    const response = await helpDesk.fetch(new Request(`http://help.example${path}`));
    return { http: response.status, ...(await response.json()) };
  };
  return { get, events, health: () => get('/healthz') };
}

/** Overwrites the pages that hold a table's rows, but for the first one, which every start reads. */
function damageRows(file: string, table: string): void {
  const sqlite = new DatabaseSync(file);
  const row = sqlite.prepare('select rootpage from sqlite_schema where name = ?').get(table);
  sqlite.close();
  const root = readFileSync(file).subarray((Number(row?.['rootpage']) - 1) * 4096);
  // https://www.sqlite.org/fileformat2.html#b_tree_pages: an inner page names the pages below it.
  expect(root[0]).toBe(5);
  const [, ...cells] = Array.from({ length: root.readUInt16BE(3) }, (_, cell) =>
    root.readUInt16BE(12 + 2 * cell),
  );
  const pages = [...cells.map((cell) => root.readUInt32BE(cell)), root.readUInt32BE(8)];
  for (const page of pages) damagePages(file, page - 1, 1);
}

test('a help desk says that it is looking at its data, and then that they are sound', async () => {
  const { health } = await start(newFolder());
  expect(await health()).toEqual({
    http: 200,
    status: 'ok',
    data: expect.stringMatching(/^(checking|sound)$/),
  });
  await expect.poll(health).toMatchObject({ status: 'ok', data: 'sound' });
});

test('a damaged page that no start needs is found in the background, and told by /healthz and the log', async () => {
  const data = newFolder();
  await (await createHelpDesk({ data, demo: true })).close();
  const file = join(data, 'help-desk.sqlite');
  const size = readFileSync(file).length / 4096;
  damagePages(file, size - 1);
  const { health, events } = await start(data);
  await expect.poll(health).toMatchObject({ http: 503, data: 'damaged', code: 'data-damaged' });
  expect(events).toContain('data-damaged');
});

test('damage that a request meets is named as such, there and from then on', async () => {
  const data = newFolder();
  await (await createHelpDesk({ data, demo: true })).close();
  const file = join(data, 'help-desk.sqlite');
  damageRows(file, 'article_texts');
  const { get, health, events } = await start(data);
  const answers = [];
  for (let id = 1; id <= 48; id++) answers.push(await get(`/widgets/81000000001/articles/${id}`));
  expect(answers).toContainEqual({
    ...{ http: 500, code: 'data-damaged' },
    message: 'The data of this help desk is damaged: stop it, and put a backup in its place.',
  });
  expect(events).toContain('data-damaged');
  expect(await health()).toMatchObject({ http: 503, status: 'damaged', code: 'data-damaged' });
});
