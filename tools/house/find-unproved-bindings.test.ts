import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findUnprovedBindings } from './find-unproved-bindings.ts';

const binding = {
  scripts: { test: 'vitest run' },
  dependencies: { '@widget/core': '0.1.0' },
  peerDependencies: { svelte: '>=5' },
};

/** What is found where this is the only package. */
function find(manifest: object, tests: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'widget-binding-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'packages/svelte/src'), { recursive: true });
  writeFileSync(join(root, 'packages/svelte/package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'packages/svelte/src/conformance.test.ts'), tests);
  return findUnprovedBindings(root);
}

const both = `describeBinding('Svelte', harness); describeExports('Svelte', binding, []);`;

test('a binding that runs the conformance tests is proved', () => {
  expect(find(binding, both)).toEqual([]);
});

test.each([
  ['describeExports', `describeBinding('Svelte', harness);`],
  ['describeExports', `describeBinding('Svelte', harness); // describeExports('Svelte', binding, []);`],
  [
    'describeBinding',
    `describe.skip('it', () => { describeBinding('Svelte', harness); }); describeExports('Svelte', binding, []);`,
  ],
  [
    'describeBinding',
    `if (isNew) describeBinding('Svelte', harness); describeExports('Svelte', binding, []);`,
  ],
])('one without %s is not: %s', (missing, tests) => {
  expect(find(binding, tests)).toEqual([expect.stringContaining(`none of its tests calls ${missing}:`)]);
});

test('one whose tests nothing runs is not', () => {
  expect(find({ ...binding, scripts: {} }, both)).toEqual([
    expect.stringContaining('nothing runs its tests'),
  ]);
});

test.each([
  ['without the core', { ...binding, dependencies: {} }],
  ['without a framework', { ...binding, peerDependencies: {} }],
  ['with an optional one', { ...binding, peerDependenciesMeta: { svelte: { optional: true } } }],
])('a package %s is no binding', (_, manifest) => {
  expect(find(manifest, '')).toEqual([]);
});
