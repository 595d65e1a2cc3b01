import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['warranty', 'warranty', 0],
  ['waranty', 'warranty', 1],
  ['warrannty', 'warranty', 1],
  ['warrqnty', 'warranty', 1],
  ['warratny', 'warranty', 1],
  ['wrarnaty', 'warranty', 2],
  ['', 'ab', 2],
  ['warranty', 'refund', 3],
  ['abcd', 'dcba', 3],
])('from %s to %s it is %i', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});
