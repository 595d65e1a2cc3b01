// @module-tag slow
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './free-port.ts';
import { isThere } from './processes/is-there.mjs';
import { startProcess } from './processes/start-process.ts';

const root = resolve(import.meta.dirname, '..');

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widget-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Whether somebody listens there. Asks nothing: a server whose log leads nowhere any more could end of an answer. */
const isTaken = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

test('npm start says in one line which port is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as AddressInfo;
  const { code, errors } = await startProcess(['node', 'tools/start.ts', '--port', `${port}`], { cwd: root })
    .ended;
  expect(code).toBe(1);
  expect(errors).toBe(
    `Port ${port} (help desk) is taken: stop the program that uses it, or choose others with --port.\n`,
  );
});

/** A program that runs one server as `npm start` runs its four, and says which process is which. */
const runner = `
  import { runServices } from './tools/start/run-services.ts';
  import { helpDesk, portsFrom } from './tools/start/services.ts';
  const [port, data] = process.argv.slice(1);
  await runServices([helpDesk(portsFrom(Number(port)), data)], { data, onOutput: () => {} });
  console.log('Ready', process.pid);
`;

/** Starts it as a verb is started: npm, its shell, the set-up, the program, the server. */
async function startVerb() {
  const [port, data] = [await freePort(), makeFolder()];
  const npm = startProcess(
    [
      'npm',
      'exec',
      '--offline',
      '--call',
      `node tools/setup.mjs node --input-type=module --eval "$RUNNER" -- ${port} ${data}`,
    ],
    { cwd: root, environment: { RUNNER: runner }, isGroup: true },
  );
  onTestFinished(() => void npm.stop('SIGKILL'));
  const [, program] = await npm.says(/Ready (\d+)/);
  expect(await isTaken(port)).toBe(true);
  return { npm: npm.pid, program: Number(program), port };
}

// A shell with quotes of its own.
test.skipIf(process.platform === 'win32').each([
  ['npm', 'SIGTERM'],
  ['npm', 'SIGKILL'],
  ['program', 'SIGTERM'],
  ['program', 'SIGKILL'],
] as const)('a verb’s servers are gone after its %s got a %s', async (which, signal) => {
  const { port, ...processes } = await startVerb();
  process.kill(processes[which], signal);
  await expect.poll(() => isTaken(port)).toBe(false);
  if (which === 'npm') {
    await expect.poll(() => isThere(processes.program)).toBe(false);
  }
});
