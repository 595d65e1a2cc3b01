import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const { packages } = inject('services');

describe.each(packages)('the tarball of $name', ({ folder, files, manifest }) => {
  test('has a README and the licence', () => {
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
    expect(readFileSync(resolve(root, folder, 'LICENSE'), 'utf8')).toBe(
      readFileSync(resolve(root, 'LICENSE'), 'utf8'),
    );
  });

  test('has nothing that was built from a source which is no longer there', () => {
    const source = (file: string) => file.replace(/^dist\//, '').replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    const built = files.filter((file) => /^dist\/(?!widget\/).*\.(d\.ts|js)(\.map)?$/.test(file));
    const isThere = (file: string) =>
      globSync(`{src/,}${source(file)}.{ts,tsx}`, { cwd: resolve(root, folder) }).length > 0;
    expect(built.filter((file) => !isThere(file))).toEqual([]);
  });

  test('has no test', () => {
    expect(files.filter((file) => /\.test\b|\.test-d\./.test(file))).toEqual([]);
  });

  test('has what its package.json points at', () => {
    const pointed = JSON.stringify(manifest).match(/\.\/(dist|src|schematics)\/[\w./-]+/g) ?? [];
    expect(pointed.map((file) => file.slice(2)).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('depends on the others in the version that they have', () => {
    const { dependencies = {} } = manifest as { dependencies?: Record<string, string> };
    for (const [name, range] of Object.entries(dependencies)) {
      const other = packages.find((candidate) => candidate.name === name);
      if (name.startsWith('@widget/')) expect(range).toBe(other?.version);
    }
  });
});
