// Copies the bindings to where whatever they import is looked for among this folder's packages first.
import { cpSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const copy = resolve(import.meta.dirname, 'copy');

const copied = [
  'packages/angular',
  'packages/react',
  'packages/vue',
  // What their tests are configured with.
  'tools/source-condition.ts',
  'tools/vitest-config.ts',
  'tsconfig.base.json',
];
const left = ['node_modules', 'test-results'];

rmSync(copy, { recursive: true, force: true });
for (const path of copied) {
  cpSync(resolve(root, path), resolve(copy, path), {
    recursive: true,
    filter: (source) => !left.includes(basename(source)),
  });
}
