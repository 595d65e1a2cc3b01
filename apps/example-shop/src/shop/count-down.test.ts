import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countDown } from './count-down.ts';
import { formatCountdown } from './format-countdown.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 5, 9) }));
afterEach(() => void vi.useRealTimers());

function count(seconds: number) {
  const told: string[] = [];
  const stop = countDown(Date.now() + seconds * 1000, (left) => told.push(formatCountdown(left)));
  return { told, stop };
}

test('an hour begins with an hour, however long the page has been open', () => {
  vi.advanceTimersByTime(2_400);
  const { told, stop } = count(3600);
  expect(told).toEqual(['60:00']);
  vi.advanceTimersByTime(2_000);
  expect(told).toEqual(['60:00', '59:59', '59:58']);
  stop();
});

test('a part of a second is a second that is left', () => {
  const { told, stop } = count(9.25);
  expect(told).toEqual(['0:10']);
  stop();
});

test('it ends at nothing, and arms no timer any more', () => {
  const { told } = count(2);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['0:02', '0:01', '0:00']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a time that is past is nothing left', () => {
  expect(count(-5).told).toEqual(['0:00']);
  expect(vi.getTimerCount()).toBe(0);
});

test('stopped, it tells nothing more', () => {
  const { told, stop } = count(20);
  stop();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['0:20']);
});
