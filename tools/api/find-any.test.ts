import { expect, test } from 'vitest';
import { findAny } from './find-any.ts';

const report = (code: string) => `# A page\n\n\`\`\`ts\n${code}\n\`\`\`\n`;

test('finds the type, wherever it stands', () => {
  expect(findAny(report('export const open: any;'))).toEqual(['export const open: any;']);
  expect(findAny(report('export function run(\n  input: Array<{ of: any }>,\n): void;'))).toEqual([
    'input: Array<{ of: any }>,',
  ]);
});

test('leaves the word alone', () => {
  expect(findAny(report('// any\nexport const any: "any";'))).toEqual([]);
  expect(findAny('Takes any: number.')).toEqual([]);
});
