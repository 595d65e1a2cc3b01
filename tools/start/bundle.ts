import { spawnSync } from 'node:child_process';

/**
 * Builds what browsers load of apps, quietly.
 *
 * @throws Error with everything that the build has printed, when it fails
 */
export function bundle(...apps: string[]): void {
  const projects = apps.map((app) => `@widget/${app}`).join();
  const { status, stdout, stderr } = spawnSync(
    'nx',
    ['run-many', '-t', 'bundle', '-p', projects, '--output-style=static'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
