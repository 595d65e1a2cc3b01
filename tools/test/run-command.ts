import { spawn } from 'node:child_process';

/** What became of a command. */
export interface Ended {
  succeeded: boolean;
  /** What it has printed, of both streams, in order. */
  output: string;
  seconds: number;
}

/** How long a command that was told to end may take over it. */
const patience = 10_000;

/** Runs a command to its end, whatever comes of it. On `signal` it ends, with all that it has started. */
export function runCommand([command, ...rest]: [string, ...string[]], signal?: AbortSignal): Promise<Ended> {
  const begin = performance.now();
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    // The leader of a group, so that the programs which it starts end with it.
    const child = spawn(command, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      shell: isWindows,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }

    const kill = (name: NodeJS.Signals) => {
      try {
        if (child.pid) process.kill(isWindows ? child.pid : -child.pid, name);
      } catch {
        // There is nobody left.
      }
    };
    let last: NodeJS.Timeout | undefined;
    const end = () => {
      kill('SIGTERM');
      last = setTimeout(() => kill('SIGKILL'), patience);
    };
    signal?.addEventListener('abort', end);

    child.on('error', ({ message }) => (output += message));
    // What it has left behind would keep the output open.
    child.on('exit', () => kill('SIGKILL'));
    child.on('close', (code) => {
      signal?.removeEventListener('abort', end);
      clearTimeout(last);
      resolve({ succeeded: code === 0, output, seconds: (performance.now() - begin) / 1000 });
    });
  });
}
