import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkReadme } from './check-readme.ts';

function createReadme(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'widget-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'README.md');
  writeFileSync(file, text);
  return file;
}

test.each([4350, 4449, 4450])('4.4 KB stand for %i bytes', (bytes) => {
  expect(checkReadme(createReadme('It weighs 4.4 KB.'), bytes)).toEqual([]);
});

test.each([
  [4349, '4.3'],
  [4451, '4.5'],
  [12_000, '12.0'],
])('4.4 KB are wrong for %i bytes', (bytes, right) => {
  const file = createReadme('It weighs 4.4 KB.');
  expect(checkReadme(file, bytes)).toEqual([
    `${file} says "4.4 KB", but it is ${bytes} bytes: write "${right} KB".`,
  ]);
});

test('a README without a size is told what to say', () => {
  const file = createReadme('It is small.');
  expect(checkReadme(file, 4400)).toEqual([`${file} tells no size: write "4.4 KB".`]);
});
