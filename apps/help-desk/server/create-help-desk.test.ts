import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHelpDesk, type HelpDeskOptions } from './create-help-desk.ts';
import { createLog } from './operation/create-log.ts';
import { openDatabase } from './storage/open-database.ts';
import { tokenOf } from './testing/create-test-help-desk.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts, asks once with the API key, and stops. */
async function ask(
  options: HelpDeskOptions,
  path: string,
  { method = 'GET', body = {}, key = 'demo-api-key' } = {},
) {
  const helpDesk = await createHelpDesk(options);
  const response = await helpDesk.fetch(
    new Request(`http://help.example/api/v2${path}`, {
      method,
      headers: { authorization: `Basic ${btoa(`${key}:X`)}`, 'content-type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    }),
  );
  const answer = response.status === 204 ? undefined : await response.json();
  await helpDesk.close();
  return answer;
}

test('it answers that it is well while its database does', async () => {
  const helpDesk = await createHelpDesk({ data: ':memory:', demo: true });
  const check = () => helpDesk.fetch(new Request('http://help.example/healthz'));
  expect(await (await check()).json()).toEqual({ status: 'ok', data: 'sound' });
  await helpDesk.close();
  expect((await check()).status).toBe(500);
});

test('the first start makes keys, and says where they are to their owner alone', async () => {
  const data = join(newFolder(), 'new', 'data');
  const first = await createHelpDesk({ data });
  await first.close();
  const file = join(data, 'credentials.txt');
  expect(first.credentials).toBe(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(data, 'help-desk.sqlite')).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  const [, key = ''] = /API key +(\S+)/.exec(readFileSync(file, 'utf8')) ?? [];
  const [, secret = ''] = /Shared secret +(\S+)/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(await ask({ data }, '/tickets', { key })).toEqual([]);

  const second = await createHelpDesk({ data });
  await second.close();
  expect(second.credentials).toBeUndefined();
});

test('its keys are in no row of its database but as hashes', async () => {
  const data = newFolder();
  await ask({ data, demo: true }, '/tickets');
  expect(readFileSync(join(data, 'help-desk.sqlite')).includes('demo-api-key')).toBe(false);
});

test('a new one in memory needs an account', async () => {
  await expect(createHelpDesk({ data: ':memory:' })).rejects.toMatchObject({ code: 'account-missing' });
});

test('the demo is loaded once, and what was changed in it stays', async () => {
  const options = { data: newFolder(), demo: true };
  const body = { title: 'Changed by hand' };
  await ask(options, '/solutions/articles/1', { method: 'PUT', body });
  await ask(options, '/solutions/articles/2', { method: 'DELETE' });
  const articles = await ask(options, '/solutions/folders/1/articles');
  expect(articles[0]).toMatchObject(body);
  expect(articles.map(({ id }: { id: number }) => id)).not.toContain(2);
  const categories = await ask(options, '/solutions/categories');
  expect(new Set(categories.map(({ name }: { name: string }) => name)).size).toBe(categories.length);
});

test('the demo’s keys are not laid over a help desk in use', async () => {
  const data = newFolder();
  await (await createHelpDesk({ data })).close();
  await expect(createHelpDesk({ data, demo: true })).rejects.toMatchObject({ code: 'demo-on-real-data' });
});

test('a folder with files of something else is refused, and stays as it is', async () => {
  const data = newFolder();
  writeFileSync(join(data, 'thesis.txt'), 'Chapter one');
  await expect(createHelpDesk({ data })).rejects.toMatchObject({ code: 'data-folder-foreign' });
  expect(existsSync(join(data, 'help-desk.sqlite'))).toBe(false);
});

test('a folder that cannot be made is refused', async () => {
  const file = join(newFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(createHelpDesk({ data: join(file, 'data') })).rejects.toMatchObject({
    code: 'data-folder-unusable',
  });
});

test('a shared secret that is reset ends every session at the next request', async () => {
  const data = newFolder();
  const helpDesk = await createHelpDesk({ data, demo: true });
  onTestFinished(helpDesk.close);
  const headers = { authorization: `Bearer ${await tokenOf('ann@acme.example')}` };
  const session = () =>
    helpDesk.fetch(new Request('http://help.example/widgets/81000000001/session', { headers }));
  expect((await session()).status).toBe(200);
  const database = await openDatabase(join(data, 'help-desk.sqlite'));
  await database
    .updateTable('portal')
    .set({ shared_secret: 'x'.repeat(32) })
    .execute();
  await database.destroy();
  const response = await session();
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 'token-signature' });
});

test('the log tells what happened, and nothing that is nobody else’s business', async () => {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const helpDesk = await createHelpDesk({ data: ':memory:', demo: true, log });
  const token = await tokenOf('ann@acme.example');
  const headers = { authorization: `Bearer ${token}` };
  const path = '/widgets/81000000001/articles';
  await helpDesk.fetch(new Request(`http://help.example${path}?query=my+illness`, { headers }));
  await helpDesk.close();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 'info', event: 'request', method: 'GET', path, status: 200 }),
  ]);
  expect(lines.join('')).not.toMatch(/illness|ann@|eyJ/);
});

test('a failure is in the log and not in the answer', async () => {
  const lines: string[] = [];
  const helpDesk = await createHelpDesk({
    data: ':memory:',
    demo: true,
    log: createLog((line) => lines.push(line)),
  });
  await helpDesk.close();
  const response = await helpDesk.fetch(new Request('http://help.example/widgets/81000000001/session'));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ code: 'internal-error', message: expect.any(String) });
  expect(lines.join('')).toContain('database is not open');
});
