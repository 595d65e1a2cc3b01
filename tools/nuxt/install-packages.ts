import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const packages = ['core', 'vue', 'server', 'nuxt'];

/** Installs the packages as they would come from a registry. */
export default function installPackages(): void {
  const folder = mkdtempSync(join(tmpdir(), 'widget-nuxt-'));
  const npm = (cwd: string, ...rest: string[]) =>
    execFileSync('npm', [...rest, '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

  const workspaces = packages.flatMap((name) => ['--workspace', `@widget/${name}`]);
  npm(root, 'pack', ...workspaces, '--pack-destination', folder);
  npm(import.meta.dirname, 'install', '--no-save', '--prefer-offline', ...globSync(join(folder, '*.tgz')));
  rmSync(folder, { recursive: true });
}
