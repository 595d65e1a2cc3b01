import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawSample } from '../mutants/draw-sample.ts';
import { rooms } from '../mutants/rooms.ts';

const root = resolve(import.meta.dirname, '../..');
const draw = (seed: number, lines = 50) => drawSample(rooms['desk']!, { lines, seed }, root);

test('a sample is as many lines as were asked for, of the room’s files and no others', () => {
  const lines = draw(1);
  expect(new Set(lines).size).toBe(50);
  for (const line of lines) expect(line).toMatch(/^server\/.*\.ts:(\d+)-\1$/);
  expect(lines.join()).not.toMatch(/\.test\.|testing\/|migrations|-style\.ts|main\.ts|demo\//);
});

test('the same seed draws the same lines, and another one others', () => {
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
