import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessOptions {
  cwd?: string;
  /** Beside this process's own; `undefined` takes one away. */
  environment?: NodeJS.ProcessEnv;
  /** Ends with all that it has started: for commands that are the parents of what works. Ctrl-C does not reach it then. */
  isGroup?: boolean;
  /** Is told what it prints, as it comes. */
  onOutput?: (text: string) => void;
}

/** How a process has ended. */
interface Ending {
  /** As a shell counts: a signal is 128 and its number. */
  code: number;
  output: string;
  errors: string;
}

export interface RunningProcess {
  pid: number;
  /** What it has printed so far. */
  output: () => string;
  /** What it has printed to stderr so far. */
  errors: () => string;
  /**
   * Waits until it has printed this, on either stream.
   *
   * @throws Error with everything that it has printed, when it ends before
   */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /**
   * Waits until it answers at this address.
   *
   * @throws Error with everything that it has printed, when it ends before
   */
  answers: (address: string) => Promise<void>;
  ended: Promise<Ending>;
  /** Sends a signal, by default SIGTERM, and waits for the end. */
  stop: (signal?: NodeJS.Signals) => Promise<Ending>;
}

const isWindows = process.platform === 'win32';
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Starts a process, and keeps what it prints. A `node` is the one that runs this, and ends when this process does.
 *
 * @example
 * const shop = startProcess(['node', 'server.ts', '--port', '0']);
 * const [origin] = await shop.says(/http:\S+/);
 * await shop.stop();
 */
export function startProcess(
  [command, ...rest]: readonly [string, ...string[]],
  { cwd, environment, isGroup = false, onOutput }: ProcessOptions = {},
): RunningProcess {
  const isNode = command === 'node';
  const child = spawn(
    isNode ? process.execPath : command,
    isNode ? ['--import', endWithParent, ...rest] : rest,
    {
      cwd,
      // Whoever runs us may ask for colors, as Nx does; what it prints is read here.
      env: { ...process.env, FORCE_COLOR: undefined, ...environment },
      // Open, though nothing comes: development servers end with their input.
      stdio: ['pipe', 'pipe', 'pipe', ...(isNode ? (['ipc'] as const) : [])],
      detached: isGroup && !isWindows,
      shell: isWindows && !isNode,
    },
  );
  const pid = child.pid ?? 0;

  const printed = { output: '', errors: '', both: '' };
  const listeners = new Set<() => void>();
  const hear = (stream: 'output' | 'errors') => (text: string) => {
    printed[stream] += text;
    printed.both += text;
    onOutput?.(text);
    for (const listener of listeners) listener();
  };
  child.stdout!.setEncoding('utf8').on('data', hear('output'));
  child.stderr!.setEncoding('utf8').on('data', hear('errors'));

  let isOver = false;
  const ended = new Promise<Ending>((resolve) => {
    const end = (code: number) => {
      isOver = true;
      resolve({ code, output: printed.output, errors: printed.errors });
      for (const listener of listeners) listener();
    };
    child.once('error', ({ message }) => {
      hear('errors')(`${message}\n`);
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? 128 + constants.signals[signal!]));
  });
  if (isGroup) {
    // The groups of a test that was cut off have nobody else to end them.
    const end = () => killGroup(pid, 'SIGKILL');
    process.once('exit', end);
    void ended.then(() => process.off('exit', end));
  }
  const tooSoon = (what: string) =>
    new Error(`"${[command, ...rest].join(' ')}" ended before it ${what}:\n${printed.both}`);

  return {
    pid,
    output: () => printed.output,
    errors: () => printed.errors,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(printed.both);
          if (!found && !isOver) return;
          listeners.delete(look);
          if (found) resolve(found);
          else reject(tooSoon(`said ${pattern}`));
        };
        listeners.add(look);
        look();
      }),
    async answers(address) {
      while (!(await isAnswered(address))) {
        if (isOver) throw tooSoon(`answered at ${address}`);
        await sleep(100);
      }
    },
    ended,
    stop(signal = 'SIGTERM') {
      if (isGroup) killGroup(pid, signal);
      else child.kill(signal);
      return ended;
    },
  };
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(isWindows ? pid : -pid, signal);
  } catch {
    // All of it has ended by itself.
  }
}

const isAnswered = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );
