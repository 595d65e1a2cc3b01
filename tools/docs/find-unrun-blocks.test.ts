import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recipes } from '../packed/recipes.ts';
import { findUnrunBlocks, type WhatRuns } from './find-unrun-blocks.ts';

const fence = '```';
const block = (language: string, code: string) => `${fence}${language}\n${code}\n${fence}\n`;

const runs: WhatRuns = {
  recipes: [
    { templates: [], readme: 'packages/one', chapter: 'Use', files: ['src/main.ts'] },
    { templates: [], readme: 'packages/one', files: ['other.ts'] },
  ],
  commands: ['npx one'],
  scripts: ['start', 'docs'],
  files: ['const a = 1;\nconst b = 2;\nconst c = 3;\n'],
};
const unrun = (text: string, folder = 'packages/one') => findUnrunBlocks({ [folder]: text }, runs).length;

test('a file that an app takes is run, and any other is not', () => {
  expect(unrun(`## Use\n\n${block('ts', '// src/main.ts\nopen();')}`)).toBe(0);
  expect(unrun(`## Use\n\n${block('ts', '// src/mine.ts\nopen();')}`)).toBe(1);
});

test('a file of that name in another chapter, or in another README, is another one', () => {
  expect(unrun(`## Else\n\n${block('ts', '// src/main.ts\nopen();')}`)).toBe(1);
  expect(unrun(`## Use\n\n${block('ts', '// src/main.ts\nopen();')}`, 'packages/two')).toBe(1);
});

test('a block without a name is run as a part of a file that is', () => {
  const file = `## Use\n\n${block('tsx', '// src/main.ts\nopen();\nclose();')}`;
  expect(unrun(file + block('tsx', '  close();'))).toBe(0);
  expect(unrun(file + block('tsx', 'close();\nopen();'))).toBe(1);
  expect(unrun(file + block('tsx', 'shut();'))).toBe(1);
  expect(unrun(block('ts', 'const a = 1;\nconst c = 3;'))).toBe(0);
});

test('a command is the first one of a README that is followed, one that a test types, or a verb', () => {
  const install = block('sh', 'npm install one');
  expect(unrun(install + block('sh', 'npx one') + block('sh', 'npm start   # starts it\nnpm run docs'))).toBe(
    0,
  );
  expect(unrun(install + block('sh', 'npx two'))).toBe(1);
  expect(unrun(install + block('sh', 'npm run docks'))).toBe(1);
});

test('a block of no language, or of one that nobody runs, is not run', () => {
  expect(unrun(block('', 'anything'))).toBe(1);
  expect(unrun(block('yaml', 'a: 1'))).toBe(1);
});

test('the fault says where the block is, and what to do', () => {
  expect(findUnrunBlocks({ 'packages/one': block('ts', 'shut();') }, runs)).toEqual([
    'packages/one/README.md has a block that nothing runs (ts, "shut();"): name its file in tools/packed/recipes.ts.',
  ]);
});

const packed = resolve(import.meta.dirname, '../packed');

test.each(Object.keys(recipes))('the recipe %s is followed by a test', (name) => {
  const text = globSync(['*.test.ts', 'start-services.ts'], { cwd: packed })
    .map((file) => readFileSync(resolve(packed, file), 'utf8'))
    .join('');
  expect(text).toMatch(new RegExp(`\\.\\.\\.recipes\\.${name}\\b`));
});
