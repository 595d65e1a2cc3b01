import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Server {
  origin: string;
  /** What the process has written to stderr. */
  log: () => string;
  stop: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../../..');

/** Starts one of the real servers as its own process, on a free port and a data folder that goes with it. */
export async function startServer(
  file: string,
  rest: string[],
  environment: Record<string, string> = {},
): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'widget-e2e-'));
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--conditions=@widget/source', file, '--port', String(port), '--data', data, ...rest],
    { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exit = once(child, 'exit');
  // Each server says where it is as soon as it answers.
  const started = await Promise.race([once(child.stdout, 'data'), exit.then(() => null)]);
  if (!started) throw new Error(`${file} did not start: ${log}`);
  child.stdout.resume();
  return {
    origin: `http://127.0.0.1:${port}`,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      await exit;
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
