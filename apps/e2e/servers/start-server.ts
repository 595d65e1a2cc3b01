import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startProcess } from '../../../tools/processes/start-process.ts';

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
  const server = startProcess(
    ['node', '--conditions=@widget/source', file, '--port', '0', '--data', data, ...rest],
    { cwd: root, environment },
  );
  // Each server says where it is as soon as it answers.
  const [origin] = await server.says(/http:\S+/);
  return {
    origin,
    log: server.errors,
    async stop() {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
