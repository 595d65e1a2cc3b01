// @module-tag slow
// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { SchematicTestRunner, type UnitTestTree } from '@angular-devkit/schematics/testing';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { NgAddOptions } from './ng-add.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let runner: SchematicTestRunner;

// The package as it is laid out when it is published, made of the sources of today: a build may be of yesterday. What npm
// really ships is added to an app in tools/packed.
beforeAll(() => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  folder = mkdtempSync(join(root, 'test-results/package-'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  cpSync(join(root, 'schematics'), join(folder, 'schematics'), { recursive: true });
  mkdirSync(join(folder, 'dist/schematics'), { recursive: true });
  const source = readFileSync(join(import.meta.dirname, 'ng-add.ts'), 'utf8');
  writeFileSync(join(folder, 'dist/schematics/ng-add.js'), stripTypeScriptTypes(source));
  const { schematics } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  runner = new SchematicTestRunner('@widget/angular', join(folder, schematics));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The app that the command line tool makes, with the widget added. */
async function addTo(
  application: { standalone: boolean },
  options: Partial<NgAddOptions>,
  prepare: (tree: UnitTestTree) => void = () => {},
): Promise<UnitTestTree> {
  const angular = (name: string, from: object, tree?: UnitTestTree) =>
    runner.runExternalSchematic('@schematics/angular', name, from, tree);
  const workspace = await angular('workspace', { name: 'workspace', newProjectRoot: '', version: '22.0.0' });
  const shop = await angular('application', { name: 'shop', skipInstall: true, ...application }, workspace);
  prepare(shop);
  return runner.runSchematic('ng-add', { project: 'shop', ...options }, shop);
}

test('a standalone application gets the provider, and what it needs of the package', async () => {
  const tree = await addTo({ standalone: true }, { widgetId: 81000000001 });
  const config = tree.readText('/shop/src/app/app.config.ts');
  expect(config).toContain(`import { provideHelpWidget, createHelpWidget } from '@widget/angular';`);
  expect(config).toMatch(
    /providers: \[[^]*provideHelpWidget\(\(\) => createHelpWidget\(\{ widgetId: 81000000001, host: "widget" \}\)\)/,
  );
});

test('an application of NgModules gets it too', async () => {
  const tree = await addTo({ standalone: false }, { widgetId: 81000000001 });
  const module = tree.readText('/shop/src/app/app-module.ts');
  expect(module).toContain(`import { provideHelpWidget, createHelpWidget } from '@widget/angular';`);
  expect(module).toMatch(
    /providers: \[[^]*provideHelpWidget\(\(\) => createHelpWidget\(\{ widgetId: 81000000001, host: "widget" \}\)\)/,
  );
});

test('a help desk of one’s own is named', async () => {
  const tree = await addTo({ standalone: true }, { widgetId: 1, host: 'https://help.example' });
  expect(tree.readText('/shop/src/app/app.config.ts')).toContain(
    `createHelpWidget({ widgetId: 1, host: "https://help.example" })`,
  );
});

test.each([true, false])('a second run changes nothing, and says so (standalone: %s)', async (standalone) => {
  const said: string[] = [];
  const listening = runner.logger.subscribe(({ level, message }) => said.push(`${level} ${message}`));
  onTestFinished(() => listening.unsubscribe());
  const once = await addTo({ standalone }, { widgetId: 1 });
  const content = (tree: UnitTestTree) => tree.files.map((path) => tree.read(path)!.toString('base64'));
  const before = content(once);
  const twice = await runner.runSchematic('ng-add', { project: 'shop', widgetId: 2 }, once);
  expect(content(twice)).toEqual(before);
  expect(said.at(-1)).toMatch(
    /^warn \/shop\/src\/app\/app[.-](config|module)\.ts calls provideHelpWidget already/,
  );
});

test('a test that provides the widget is no application that does', async () => {
  const once = await addTo({ standalone: true }, { widgetId: 1 }, (tree) =>
    tree.create('/shop/src/app/app.help.spec.ts', 'provideHelpWidget(() => client);'),
  );
  expect(once.readText('/shop/src/app/app.config.ts')).toContain('provideHelpWidget(');
});

test('a widget without a number is refused', async () => {
  await expect(addTo({ standalone: true }, {})).rejects.toThrow(/widgetId/);
});
