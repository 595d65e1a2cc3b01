import { expect, test } from 'vitest';
import { createRateLimit } from './create-rate-limit.ts';

function createLimitWithClock() {
  let seconds = 0;
  const limit = createRateLimit({ burst: 2, interval: 10, now: () => seconds * 1000 });
  return { take: limit.take, pass: (elapsed: number) => (seconds += elapsed) };
}

test('a caller has a burst of turns, and then waits for each to come back', () => {
  const { take, pass } = createLimitWithClock();
  expect([take('ann'), take('ann'), take('ann')]).toEqual([0, 0, 10]);
  pass(4);
  expect(take('ann')).toBe(6);
  pass(6);
  expect([take('ann'), take('ann')]).toEqual([0, 10]);
});

test('asking too early costs nothing', () => {
  const { take, pass } = createLimitWithClock();
  take('ann');
  take('ann');
  for (let second = 0; second < 9; second++) {
    pass(1);
    expect(take('ann')).toBeGreaterThan(0);
  }
  pass(1);
  expect(take('ann')).toBe(0);
});

test('callers do not wait for each other', () => {
  const { take } = createLimitWithClock();
  take('ann');
  take('ann');
  expect(take('bob')).toBe(0);
});

test('turns do not pile up beyond the burst', () => {
  const { take, pass } = createLimitWithClock();
  take('ann');
  pass(1_000);
  expect([take('ann'), take('ann'), take('ann')]).toEqual([0, 0, 10]);
});

test('a crowd of callers does not fill the memory: who was silent longest is forgotten', () => {
  const { take } = createLimitWithClock();
  take('ann');
  take('ann');
  for (let caller = 0; caller < 10_000; caller++) take(String(caller));
  expect(take('ann')).toBe(0);
  expect(take('9999')).toBe(0);
});
