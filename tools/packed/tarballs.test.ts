import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
    const maps = files.filter((file) => file.endsWith('.map'));
    const sources = maps.flatMap((map) => {
      const path = resolve(root, folder, map);
      const { sources } = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[] };
      return sources.map((source) => resolve(dirname(path), source));
    });
    expect(sources).not.toEqual([]);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  test('has no test, and nothing that only tests need', () => {
    expect(files.filter((file) => /\.test\b|\.test-d\.|\/testing\//.test(file))).toEqual([]);
  });

  test('has what its package.json points at', () => {
    const pointed = JSON.stringify(manifest).match(/\.\/(dist|src|schematics)\/[\w./-]+/g) ?? [];
    expect(pointed.map((file) => file.slice(2)).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('depends on the others in the version that they have', () => {
    const { dependencies = {} } = manifest as { dependencies?: Record<string, string> };
    const own = Object.entries(dependencies).filter(([name]) => name.startsWith('@widget/'));
    const versions = own.map(([name]) => [name, packages.find((other) => other.name === name)?.version]);
    expect(own).toEqual(versions);
  });
});
