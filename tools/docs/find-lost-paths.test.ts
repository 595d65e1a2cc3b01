import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findLostPaths } from './find-lost-paths.ts';

const root = resolve(import.meta.dirname, '../..');
const lost = (text: string) => findLostPaths(root, 'docs/page.md', text, () => '## The token endpoint\n');

test.each([
  ['a link to a file', '[map](architecture.md) and [readme](../README.md)', '[map](atlas.md)'],
  ['a link to a heading', '[it](architecture.md#the-token-endpoint)', '[it](architecture.md#the-end)'],
  ['a path in code', '`tools/docs.ts`, `packages/core`', '`tools/docks.ts`'],
])('%s is there, or named as lost', (_what, there, gone) => {
  expect(lost(there)).toEqual([]);
  expect(lost(gone)).toHaveLength(1);
});

test('other sites, and what stands in a block of code, are not looked for', () => {
  expect(lost('[a](https://example.com/b)\n\n```md\n[a](gone.md)\n```\n')).toEqual([]);
});

test('the fault names the page and what it names', () => {
  expect(lost('[map](atlas.md)')).toEqual(['docs/page.md names docs/atlas.md, which is not there.']);
});
