import { expect, test } from 'vitest';
import { versionConflicts } from './find-version-conflicts.ts';

const manifest = (dependencies: Record<string, string>) => JSON.stringify({ dependencies }, null, 2);
const usual = {
  'package.json': manifest({ react: '19.3.1' }),
  'apps/shop/package.json': manifest({ react: '19.3.1' }),
};

test('versions that agree are no conflict, nor are ranges', () => {
  const peer = manifest({ react: '>=18', vue: '^3.5.0', '@types/react': '19.3.0' });
  expect(versionConflicts({ ...usual, 'packages/react/package.json': peer })).toEqual([]);
});

test.each([
  ['tools/packed/templates/next/package.json', manifest({ react: '19.2.0' }), 3],
  ['tools/integrations/package.json', JSON.stringify({ overrides: { a: { react: '19.2.0' } } }, null, 2), 4],
  ['packages/react/README.md', '# It\n\n```sh\nnpm install react@19.2.0\n```\n', 4],
])('a version in %s that differs is told, with what to do', (file, text, line) => {
  expect(versionConflicts({ ...usual, [file]: text })).toEqual([
    `${file}:${line}: react 19.2.0, but 19.3.1 in package.json:3: write one version in both, ` +
      'or an exception in tools/house/find-version-conflicts.ts.',
  ]);
});

test('the oldest versions are meant to differ', () => {
  expect(versionConflicts({ ...usual, 'tools/oldest/package.json': manifest({ react: '18.0.0' }) })).toEqual(
    [],
  );
});

test('an exception is for the package that it names', () => {
  const file = 'tools/packed/templates/vite-react/package.json';
  const text = manifest({ react: '19.2.0', typescript: '7.0.2' });
  const root = { 'package.json': manifest({ react: '19.3.1', typescript: '6.0.3' }) };
  expect(versionConflicts({ ...root, [file]: text })).toEqual([expect.stringContaining('react 19.2.0')]);
});
