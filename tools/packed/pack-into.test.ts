import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packInto } from './pack-into.ts';

function newApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widget-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(resolve(import.meta.dirname, 'templates/server'), folder, { recursive: true });
  return folder;
}

test('an app has what it names, and what that needs, from no registry', async () => {
  const app = newApp();
  expect(await packInto(app, ['server', 'testing'])).toEqual([
    '@widget/server',
    '@widget/core',
    '@widget/testing',
  ]);
  for (const name of ['server', 'core', 'testing']) {
    expect(existsSync(join(app, 'node_modules/@widget', name, 'dist')), name).toBe(true);
  }
  const { dependencies } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies['@widget/server']).toMatch(/^file:widget-packages\/widget-server-.+\.tgz$/);
  expect(existsSync(join(app, 'node_modules/@widget/react'))).toBe(false);
});

test('a package that there is not is refused with those that there are', async () => {
  await expect(packInto(newApp(), ['svelte'])).rejects.toThrow(
    /no package @widget\/svelte: there are .*react/,
  );
});

test('a folder without a package.json is no app', async () => {
  await expect(packInto(tmpdir(), ['react'])).rejects.toThrow('has no package.json');
});
