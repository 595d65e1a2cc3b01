import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createReport } from './create-report.ts';

/** A built package whose entry points have these declarations. */
function createPackage(declarations: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'widget-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@widget/some', version: '1.0.0' }));
  writeFileSync(join(folder, 'tsconfig.build.json'), JSON.stringify({ compilerOptions: { types: [] } }));
  for (const [file, code] of Object.entries(declarations)) writeFileSync(join(folder, 'dist', file), code);
  return folder;
}

test('has a chapter for each entry point, and no comments but whether they are there', async () => {
  const folder = createPackage({
    'index.d.ts': '/** Adds. */\nexport declare function add(one: number, other: number): number;\n',
    'extra.d.ts': "export * from './index.js';\nexport declare const zero = 0;\n",
  });
  const report = await createReport('@widget/some', folder, {
    '@widget/some': 'dist/index.d.ts',
    '@widget/some/extra': 'dist/extra.d.ts',
  });
  expect(report).toContain('## @widget/some\n');
  expect(report).toContain('## @widget/some/extra\n');
  expect(report.match(/export function add\(one: number, other: number\): number;/g)).toHaveLength(2);
  expect(report).toContain('export const zero = 0;');
  expect(report).not.toContain('Adds.');
});

test('shows what is not exported itself, but part of what is', async () => {
  const folder = createPackage({
    'index.d.ts': 'interface Hidden { a: 1 }\nexport declare const shown: Hidden;\nexport {};\n',
  });
  const report = await createReport('@widget/some', folder, { '@widget/some': 'dist/index.d.ts' });
  expect(report).toMatch(/interface Hidden \{[^]*a: 1;/);
});

test('refuses declarations that do not compile', async () => {
  const folder = createPackage({ 'index.d.ts': 'export declare const broken: number = 3;\n' });
  await expect(createReport('@widget/some', folder, { '@widget/some': 'dist/index.d.ts' })).rejects.toThrow(
    /index\.d\.ts cannot be read: .*mbient/,
  );
});
