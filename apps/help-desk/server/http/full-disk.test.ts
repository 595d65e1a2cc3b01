import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createHelpDesk } from '../create-help-desk.ts';
import { demoAccount } from '../demo/demo-account.ts';
import { saveAccount } from '../desk/set-up/save-account.ts';
import { openDatabase } from '../storage/open-database.ts';
import { tokenOf } from '../testing/create-test-help-desk.ts';
import { newFolder } from '../testing/new-folder.ts';
import { createRoutes } from './create-routes.ts';

type Fetch = (request: Request) => Promise<Response> | Response;

async function ask(fetch: Fetch, path: string, email: string | undefined, body?: object) {
  const response = await fetch(
    new Request(`http://help.example/widgets/81000000001${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(email && { authorization: `Bearer ${await tokenOf(email)}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, ...(await response.json()) };
}

/** What is asked of a help desk whose disk is full, by people whom it has never seen. */
async function expectReading(fetch: Fetch): Promise<void> {
  const ticket = { key: 'draft-0001', subject: 'Torn', description: 'It tore. '.repeat(1_500) };
  expect(await ask(fetch, '/session', 'new@acme.example')).toMatchObject({
    ...{ status: 200, customer: { email: 'new@acme.example', name: 'A Customer' } },
  });
  expect(await ask(fetch, '/articles', 'new@acme.example')).toMatchObject({ status: 200 });
  for (const email of ['new@acme.example', undefined]) {
    const answer = await ask(fetch, '/tickets', email, { ...ticket, email: 'cleo@example.net' });
    expect(answer).toEqual({ status: 507, code: 'disk-full', message: expect.stringContaining('disk') });
  }
}

test('who is new goes on reading when nothing can be kept; what would have to be names the cause', async () => {
  const database = await openDatabase(':memory:');
  onTestFinished(() => database.destroy());
  await saveAccount(database, demoAccount, { demo: false });
  const logged: string[] = [];
  const routes = createRoutes({
    desk: { database, now: Date.now },
    log: (_, event) => void logged.push(event),
  });
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(database);
  // Whatever room is left in the pages that there are.
  for (let filled = false, id = 0; !filled; id++) {
    filled = await database
      .insertInto('companies')
      .values({ name: `${id}${'x'.repeat(4_000)}` })
      .execute()
      .then(
        () => false,
        () => true,
      );
  }
  for (let filled = false, id = 0; !filled; id++) {
    filled = await database
      .insertInto('contacts')
      .values({ name: 'x', email: `${id}@example.net`, language: null, created_at: 0, updated_at: 0 })
      .execute()
      .then(
        () => false,
        () => true,
      );
  }
  await expectReading((request) => routes.fetch(request));
  expect(logged).toContain('disk-full');
  await sql`pragma max_page_count = 100000`.execute(database);
  expect(await ask((request) => routes.fetch(request), '/session', 'new@acme.example')).toMatchObject({
    status: 200,
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

test.runIf(canMount)('so it is on a disk that is full, until there is room again', async (context) => {
  const data = newFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', data]);
  context.skip(status !== 0, 'Mounting is not allowed here.');
  onTestFinished(() => void execFileSync('umount', ['--lazy', data]));
  const helpDesk = await createHelpDesk({ data, demo: true });
  onTestFinished(helpDesk.close);
  const filler = join(data, 'filler');
  for (const size of [65_536, 4_096, 1]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size));
    } catch {
      // Full.
    }
  }
  // The log beside the database has some room of its own.
  for (let sent = 0, status = 201; status !== 507; sent++) {
    expect([sent < 200, status]).toEqual([true, 201]);
    const large = { key: 'draft-0001', subject: 'Torn', description: 'x'.repeat(20_000) };
    ({ status } = await ask(helpDesk.fetch, '/tickets', `${sent}@example.net`, large));
  }
  await expectReading(helpDesk.fetch);
  rmSync(filler);
  const ticket = { key: 'draft-0001', subject: 'Torn', description: 'It tore.' };
  expect(await ask(helpDesk.fetch, '/tickets', 'new@acme.example', ticket)).toMatchObject({ status: 201 });
});
