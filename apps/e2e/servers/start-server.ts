import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Server {
  origin: string;
  /** What the process has written to stderr. */
  log: () => string;
  stop: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../../..');

/** Starts one of the real servers as its own process, on a free port, with a data folder that goes with it. */
export async function startServer(
  file: string,
  rest: string[],
  environment: Record<string, string> = {},
): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'widget-e2e-'));
  const child = spawn(
    process.execPath,
    ['--conditions=@widget/source', file, '--port', '0', '--data', data, ...rest],
    { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exit = once(child, 'exit');
  // Each server says where it is as soon as it answers.
  const said = await Promise.race([once(child.stdout, 'data'), exit.then(() => [''])]);
  const [origin] = /http:\S+/.exec(String(said[0])) ?? [];
  if (!origin) throw new Error(`${file} did not start: ${log}`);
  return {
    origin,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      await exit;
      await rm(data, { recursive: true, force: true });
    },
  };
}
