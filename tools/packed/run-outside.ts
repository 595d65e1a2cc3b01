import { execFile } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { newcomer } from '../processes/newcomer.ts';

/** What is different for a person who stands in a folder of their own, with this repository's Node. */
export function outsideEnvironment(folder: string): NodeJS.ProcessEnv {
  const { PATH, ...environment } = newcomer();
  return {
    ...environment,
    PATH: [join(folder, 'node_modules/.bin'), dirname(process.execPath), PATH].join(delimiter),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_loglevel: 'error',
  };
}

/**
 * Runs a command in a folder outside of the repository, and gives what it prints.
 *
 * @throws Error with everything that it printed, when it fails
 */
export async function runOutside(
  folder: string,
  [command, ...rest]: [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, rest, {
      cwd: folder,
      env: { ...process.env, ...outsideEnvironment(folder), ...environment },
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...rest].join(' ')} failed:\n${stdout ?? ''}${stderr ?? String(error)}`);
  }
}
