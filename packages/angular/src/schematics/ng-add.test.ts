// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SchematicTestRunner, type UnitTestTree } from '@angular-devkit/schematics/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NgAddOptions } from './ng-add.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let runner: SchematicTestRunner;

// The package as it is published, of what was built last.
beforeAll(() => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  folder = mkdtempSync(join(root, 'test-results/packed-'));
  const run = (command: string, ...rest: string[]) =>
    execFileSync(command, rest, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const tarball = run('npm', 'pack', '--silent', '--pack-destination', folder).trim();
  run('tar', '-xzf', join(folder, tarball), '-C', folder);
  const { schematics } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  runner = new SchematicTestRunner('@widget/angular', join(folder, 'package', schematics));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The app that the command line tool makes, with the widget added. */
async function addTo(
  application: { standalone: boolean },
  options: Partial<NgAddOptions>,
): Promise<UnitTestTree> {
  const angular = (name: string, from: object, tree?: UnitTestTree) =>
    runner.runExternalSchematic('@schematics/angular', name, from, tree);
  const workspace = await angular('workspace', { name: 'workspace', newProjectRoot: '', version: '22.0.0' });
  const shop = await angular('application', { name: 'shop', skipInstall: true, ...application }, workspace);
  return runner.runSchematic('ng-add', { project: 'shop', ...options }, shop);
}

test('a standalone application gets the provider, and what it needs of the package', async () => {
  const tree = await addTo({ standalone: true }, { widgetId: 81000000001 });
  const config = tree.readText('/shop/src/app/app.config.ts');
  expect(config).toContain(`import { provideHelpWidget, createHelpWidget } from '@widget/angular';`);
  expect(config).toMatch(
    /providers: \[[^]*provideHelpWidget\(\(\) => createHelpWidget\(\{ widgetId: 81000000001 \}\)\)/,
  );
});

test('an application of NgModules gets it too', async () => {
  const tree = await addTo({ standalone: false }, { widgetId: 81000000001 });
  const module = tree.readText('/shop/src/app/app-module.ts');
  expect(module).toContain(`import { provideHelpWidget, createHelpWidget } from '@widget/angular';`);
  expect(module).toMatch(
    /providers: \[[^]*provideHelpWidget\(\(\) => createHelpWidget\(\{ widgetId: 81000000001 \}\)\)/,
  );
});

test('a help desk of one’s own is named', async () => {
  const tree = await addTo({ standalone: true }, { widgetId: 1, host: 'https://help.example' });
  expect(tree.readText('/shop/src/app/app.config.ts')).toContain(
    `createHelpWidget({ widgetId: 1, host: "https://help.example" })`,
  );
});

test('a widget without a number is refused', async () => {
  await expect(addTo({ standalone: true }, {})).rejects.toThrow(/widgetId/);
});
