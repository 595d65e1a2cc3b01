import { createVirtualClock } from '@widget/testing';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { deviceClock, steadyTime } from './clock.ts';

test('the device’s clock is what the browser says, and its timer can be cancelled', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5, 9) });
  onTestFinished(() => void vi.useRealTimers());
  const heard: string[] = [];
  deviceClock.after(1000, () => heard.push('kept'));
  const cancel = deviceClock.after(1000, () => heard.push('cancelled'));
  const start = deviceClock.elapsed();
  cancel();
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['kept']);
  expect(deviceClock.now()).toBe(Date.UTC(2026, 0, 5, 9) + 1000);
  expect(deviceClock.elapsed() - start).toBe(1000);
});

test('its dice fall from 0 up to 1, and not always the same', () => {
  const throws = Array.from({ length: 100 }, deviceClock.random);
  expect(throws.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(new Set(throws).size).toBeGreaterThan(1);
});

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
