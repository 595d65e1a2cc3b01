import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

// Each test starts the command once or more.
vi.setConfig({ testTimeout: 30_000 });

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

describe('a start that cannot succeed says so in one line', () => {
  test.each([
    [['--colour', 'red'], 2, /^Unknown option '--colour'.* --help to see the options\.\n$/],
    [['--port', 'http'], 2, /^--port takes a number from 0 to 65535, not "http"\..*\n$/],
    [['--port', '70000'], 2, /^--port takes a number.*\n$/],
    [['extra'], 2, /^Unexpected argument 'extra'.*\n$/],
    [['--demo', '--host', '0.0.0.0'], 1, /^The demo's keys are public, .*\n$/],
    [['--data', '/dev/null/data'], 1, /^\/dev\/null\/data cannot be used \(.*\): .*--data\.\n$/],
  ])('%j', async (args, code, line) => {
    expect(await run(...args).ended).toEqual({ code, output: '', errors: expect.stringMatching(line) });
  });

  test('when the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = String(typeof address === 'object' && address?.port);
    const { code, errors } = await run('--port', port, '--data', newFolder()).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `Port ${port} at 127.0.0.1 is taken: stop the program that uses it, or choose another one with --port.\n`,
    });
  });

  test('when the data folder is another program’s', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'thesis.txt'), '');
    const { code, errors } = await run('--port', '0', '--data', folder).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^.* holds files that are not a help desk's: .*\n$/);
  });

  test('when the demo’s data would be open to the network', async () => {
    const folder = newFolder();
    const demo = run('--port', '0', '--data', folder, '--demo');
    await demo.address;
    demo.kill('SIGTERM');
    await demo.ended;
    const { code, errors } = await run('--port', '0', '--data', folder, '--host', '0.0.0.0').ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^The demo's keys are public, .*\n$/);
  });
});

test('--help shows the options', async () => {
  expect(await run('--help').ended).toEqual({
    code: 0,
    output: expect.stringContaining('--data'),
    errors: '',
  });
});

test('the first start says where the keys are, and nobody what they are', async () => {
  const folder = newFolder();
  const helpDesk = run('--port', '0', '--data', folder);
  await helpDesk.address;
  helpDesk.kill('SIGTERM');
  const { output, errors } = await helpDesk.ended;
  expect(output).toMatch(
    /^The keys of this new help desk are in .*credentials\.txt\nThe help desk answers at .*\n$/,
  );
  expect(errors).toBe('');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'on %s it stops, though a browser keeps its connection',
  async (signal) => {
    const helpDesk = run('--port', '0', '--data', newFolder(), '--demo');
    const address = await helpDesk.address;
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    helpDesk.kill(signal);
    expect((await helpDesk.ended).code).toBe(0);
  },
);

test('a ticket that was acknowledged outlives the sudden death of the process', async () => {
  const folder = newFolder();
  const helpDesk = run('--port', '0', '--data', folder, '--demo');
  const address = await helpDesk.address;
  const acknowledged: number[] = [];
  for (let number = 0; number < 5; number++)
    acknowledged.push(await sendTicket(address, `draft-000${number}`));
  helpDesk.kill('SIGKILL');
  await helpDesk.ended;

  const reopened = run('--port', '0', '--data', folder);
  expect(await ticketIds(await reopened.address)).toEqual(acknowledged);
  expect(await sendTicket(await reopened.address, 'draft-0004')).toBe(acknowledged.at(-1));
});

test('the widget that was built is served', async () => {
  const helpDesk = run('--port', '0', '--data', newFolder(), '--demo');
  const address = await helpDesk.address;
  expect((await fetch(`${address}/widgets/81000000001.js`)).status).toBe(200);
  const page = await (await fetch(`${address}/widgets/81000000001/frame?origin=https://shop.example`)).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const path of files) expect((await fetch(`${address}${path}`)).status).toBe(200);
});
