import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { outsideEnvironment } from './run-outside.ts';

export interface Program {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts a server in a folder outside of the repository, and waits until it answers.
 *
 * @throws Error with everything that it printed, when it ends instead
 */
export async function startProgram(
  folder: string,
  port: number,
  [command, ...rest]: [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<Program> {
  const origin = `http://127.0.0.1:${port}`;
  // Stopped as a group: some commands are the parents of what listens.
  const child = spawn(command, rest, {
    cwd: folder,
    env: { ...outsideEnvironment(folder), ...environment },
    detached: process.platform !== 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'exit');

  const answers = async () => {
    while (child.exitCode === null) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        return true;
      await sleep(100);
    }
    return false;
  };
  if (!(await Promise.race([answers(), ended.then(() => false)]))) {
    throw new Error(`${[command, ...rest].join(' ')} ended before it answered:\n${printed}`);
  }
  return {
    origin,
    async stop() {
      if (child.exitCode !== null) return;
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid!, 'SIGTERM');
      await ended;
    },
  };
}
