import { expect, test } from 'vitest';
import { parts, type Part } from './parts.ts';
import { findUnweighed, weigh } from './weigh.ts';

const part = (bytes: number, limit: number): Part => ({
  name: 'the frame',
  measure: 'gz',
  limit,
  // Every byte another, so that no compression makes it less.
  bytes: () => [Buffer.from(Array.from({ length: bytes }, (_, index) => index))],
});

test('a part may weigh as much as its limit', async () => {
  const { gz } = await weigh(part(200, Infinity));
  expect((await weigh(part(200, gz))).faults).toEqual([]);
});

test('a byte more is a fault', async () => {
  const { gz } = await weigh(part(200, Infinity));
  expect((await weigh(part(200, gz - 1))).faults).toEqual([
    `tools/size/parts.ts: the frame is too large, ${gz} of ${gz - 1} bytes (gz): ` +
      'make it smaller, or raise its limit with the change that needs it.',
  ]);
});

test('what was not built is no part of nothing', async () => {
  await expect(weigh({ ...part(1, 1), bytes: () => [] })).rejects.toThrow(/nx bundle/);
});

test('a file that is loaded and in no part is a fault', () => {
  const widget = 'apps/help-desk/dist/widget';
  const files = [
    'loader.js',
    'assets/main-a1.js',
    'assets/main-a1.css',
    'assets/en-a1.js',
    'assets/ar-a1.js',
  ];
  const paths = files.map((file) => `${widget}/${file}`);
  expect(findUnweighed(parts, paths)).toEqual([]);
  expect(findUnweighed(parts, [...paths, `${widget}/assets/gallery-a1.js`])).toEqual([
    expect.stringContaining(`${widget}/assets/gallery-a1.js is in no part`),
  ]);
});

test('every published package that an app loads is a part', () => {
  const names = parts.map(({ name }) => name).join('\n');
  for (const name of ['core', 'react', 'vue', 'angular', 'nuxt', 'server'])
    expect(names).toContain(`@widget/${name}`);
});
