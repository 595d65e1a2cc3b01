import { spawnSync } from 'node:child_process';
import { isAbsolute, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { devDependencies } from './package.json' with { type: 'json' };

const repository = resolve(import.meta.dirname, '../../node_modules');

/** Which files TypeScript reads, and what it says of them. */
function compile() {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, 'node_modules/typescript/bin/tsc'), '--listFiles'],
    { cwd: import.meta.dirname, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const lines = stdout.trim().split('\n');
  return {
    files: lines.filter((line) => isAbsolute(line)),
    faults: lines.filter((line) => !isAbsolute(line)),
  };
}

test('the bindings and their type tests compile, with nothing of the newest frameworks', () => {
  const { files, faults } = compile();
  expect(faults).toEqual([]);
  const names = files.map((file) => relative(repository, file).replaceAll('\\', '/'));
  const isNewest = (name: string) => Object.keys(devDependencies).some((own) => name.startsWith(`${own}/`));
  expect(names).toContain('../packages/core/src/index.ts');
  expect(names.filter(isNewest)).toEqual([]);
});
