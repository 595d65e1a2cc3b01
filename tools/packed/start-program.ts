import { startProcess } from '../processes/start-process.ts';
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
  command: [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<Program> {
  const origin = `http://127.0.0.1:${port}`;
  const program = startProcess(command, {
    cwd: folder,
    environment: { ...outsideEnvironment(folder), ...environment },
    isGroup: true,
  });
  await program.answers(origin);
  return {
    origin,
    async stop() {
      await program.stop();
    },
  };
}
