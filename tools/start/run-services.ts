import { accessSync, constants, mkdirSync } from 'node:fs';
import { startProcess, type RunningProcess } from '../processes/start-process.ts';
import { whenParentIsGone } from '../processes/when-parent-is-gone.mjs';
import { checkPort } from './check-port.ts';
import type { Service } from './services.ts';
import { watchFolders } from './watch-folders.ts';

export interface RunOptions {
  /** The folder of what the services keep. */
  data: string;
  /** Done once the ports are known to be free. */
  prepare?: () => void;
  /** Is told what a service prints. */
  onOutput: (service: Service, text: string) => void;
}

/**
 * Starts services in their order, each once the one before answers, and runs them until this process is told to stop, its
 * parent is gone, or one of them has ended: then all end. Resolves when all of them answer.
 *
 * @throws Error that says in a line why one cannot start
 */
export async function runServices(
  services: Service[],
  { data, prepare, onOutput }: RunOptions,
): Promise<void> {
  const running = new Map<Service, RunningProcess>();
  let isStopping = false;

  async function stop(code: number): Promise<never> {
    if (isStopping) return new Promise(() => {});
    isStopping = true;
    await Promise.all([...running.values()].map((process) => process.stop()));
    process.exit(code);
  }

  async function start(service: Service): Promise<void> {
    const { name, command, cwd, environment, answers } = service;
    const child = startProcess(command, {
      ...(cwd && { cwd }),
      ...(environment && { environment }),
      onOutput: (text) => onOutput(service, text),
    });
    running.set(service, child);
    void child.ended.then(({ errors }) => {
      if (isStopping || running.get(service) !== child) return;
      const said = /^\w*Error.*$/m.exec(errors)?.[0] ?? errors.trim().split('\n').at(-1);
      console.error(`The ${name} has stopped: ${said || 'it has not said why'}`);
      // What is being edited may be wrong for a while.
      if (!service.restartsWith) void stop(1);
    });
    if (answers) await child.answers(answers);
  }

  function restartOnChange(service: Service): void {
    watchFolders(service.restartsWith ?? [], async () => {
      const before = running.get(service)!;
      running.delete(service);
      await before.stop();
      if (!isStopping) await start(service).catch(() => {});
    });
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  whenParentIsGone(() => void stop(0));
  try {
    for (const { name, port } of services) if (port) await checkPort(name, port);
    openFolder(data);
    prepare?.();
    for (const service of services) {
      await start(service);
      restartOnChange(service);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}

function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`The folder ${folder} cannot be written to: give yourself the right, or remove it.`);
  }
}
