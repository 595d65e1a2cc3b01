// @module-tag slow
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command; `address` is there once it says that it is ready, `ended` once it is over. */
function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@widget/source', main, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /answers at (\S+)\n/.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
  return { address, ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

async function sendTicket(address: string, key: string): Promise<number> {
  const response = await fetch(`${address}/widgets/81000000001/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, subject: 'Torn', description: 'It tore.', email: 'cleo@example.net' }),
  });
  const { id } = await response.json();
  return id;
}

async function ticketIds(address: string): Promise<number[]> {
  const headers = { authorization: `Basic ${btoa('demo-api-key:X')}` };
  const tickets = await (await fetch(`${address}/api/v2/tickets`, { headers })).json();
  return tickets.map(({ id }: { id: number }) => id).sort();
}

/** The widget that was built is served: the loader, the frame, and every file that it names. */
async function expectWidget(address: string): Promise<void> {
  expect((await fetch(`${address}/widgets/81000000001.js`)).status).toBe(200);
  const page = await (await fetch(`${address}/widgets/81000000001/frame?origin=https://shop.example`)).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const path of files) expect((await fetch(`${address}${path}`)).status).toBe(200);
}

// What else is refused, and in which words, is beside readCommandLine and startHelpDesk.
test.each([
  [
    'an option that is not there',
    ['--colour', 'red'],
    2,
    /^Unknown option '--colour'.* --help to see the options\.\n$/,
  ],
  [
    'a start that fails',
    ['--data', '/dev/null/data'],
    1,
    /^\/dev\/null\/data cannot be used \(.*\): .*--data\.\n$/,
  ],
])('%s is answered in one line', async (_, args, code, line) => {
  expect(await run(...args).ended).toEqual({ code, output: '', errors: expect.stringMatching(line) });
});

test('--help shows the options', async () => {
  expect(await run('--help').ended).toEqual({
    code: 0,
    output: expect.stringContaining('--data'),
    errors: '',
  });
});

test('the first start says where the keys are, and nobody what they are; SIGINT stops it, though a browser keeps its connection', async () => {
  const helpDesk = run('--port', '0', '--data', newFolder());
  const address = await helpDesk.address;
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  helpDesk.kill('SIGINT');
  const { code, output, errors } = await helpDesk.ended;
  expect(code).toBe(0);
  expect(output).toMatch(
    /^The keys of this new help desk are in .*credentials\.txt\nThe help desk answers at .*\n$/,
  );
  // One line: of the request.
  expect(errors).toMatch(/^\{.*"path":"\/healthz".*\}\n$/);
});

test('a ticket that was acknowledged outlives the sudden death of the process, and SIGTERM stops the next one', async () => {
  const folder = newFolder();
  const helpDesk = run('--port', '0', '--data', folder, '--demo');
  const address = await helpDesk.address;
  await expectWidget(address);
  const acknowledged: number[] = [];
  for (let number = 0; number < 5; number++)
    acknowledged.push(await sendTicket(address, `draft-000${number}`));
  helpDesk.kill('SIGKILL');
  await helpDesk.ended;

  const reopened = run('--port', '0', '--data', folder);
  expect(await ticketIds(await reopened.address)).toEqual(acknowledged);
  expect(await sendTicket(await reopened.address, 'draft-0004')).toBe(acknowledged.at(-1));
  reopened.kill('SIGTERM');
  expect((await reopened.ended).code).toBe(0);
});
