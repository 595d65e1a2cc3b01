import { execFile } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What npm and Vitest tell the programs that they start, and what would lead these back into this repository. */
const ours = /^(npm_(?!config_(registry|cache|userconfig)$)|NX_|VITEST|NODE_(ENV|OPTIONS)$|INIT_CWD$|PATH$)/i;

/** The environment of a person who stands in a folder of their own, with this repository's Node. */
export function outsideEnvironment(folder: string): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
    PATH: [join(folder, 'node_modules/.bin'), dirname(process.execPath), ...path].join(delimiter),
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
      env: { ...outsideEnvironment(folder), ...environment },
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...rest].join(' ')} failed:\n${stdout ?? ''}${stderr ?? String(error)}`);
  }
}
