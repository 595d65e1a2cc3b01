import { createVirtualClock } from '@widget/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyTime } from './clock.ts';

test('it is the wall clock’s time as long as that is not set', async () => {
  const clock = createVirtualClock();
  const time = steadyTime(clock);
  expect(time()).toBe(clock.now());
  await clock.advance(5000);
  expect(time()).toBe(clock.now());
});

test('it runs on in sleep', () => {
  const clock = createVirtualClock();
  const time = steadyTime(clock);
  const before = time();
  clock.sleep(7_200_000);
  expect(time() - before).toBe(7_200_000);
});

test('a wall clock that is set back does not take it along', async () => {
  const clock = createVirtualClock();
  const time = steadyTime(clock);
  const before = time();
  clock.stepWall(-3_600_000);
  expect(time()).toBe(before);
  await clock.advance(1000);
  expect(time()).toBe(before + 1000);
});

test('whatever the clocks do, it never goes back, and never slower than the monotonic one', () => {
  const step = fc.record({ step: fc.integer({ min: -1e7, max: 1e7 }), run: fc.nat(1e6), sleep: fc.nat(1e6) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const clock = createVirtualClock();
      const time = steadyTime(clock);
      for (const { step, run, sleep } of steps) {
        const before = time();
        clock.stepWall(step);
        clock.sleep(sleep);
        clock.freeze(run);
        expect(time()).toBeGreaterThanOrEqual(before + run);
      }
    }),
  );
});
