import { expect, test } from 'vitest';
import { createVirtualClock } from './create-virtual-clock.ts';

const read = ({ now, elapsed }: ReturnType<typeof createVirtualClock>) => ({ wall: now(), mono: elapsed() });

test('it stands still until it is advanced', async () => {
  const clock = createVirtualClock({ now: 1000 });
  expect(read(clock)).toEqual({ wall: 1000, mono: 0 });
  await clock.advance(500);
  expect(read(clock)).toEqual({ wall: 1500, mono: 500 });
});

test('timers fire in the order in which they are due, each at its own time', async () => {
  const clock = createVirtualClock({ now: 0 });
  const fired: [string, number][] = [];
  clock.after(300, () => fired.push(['later', clock.now()]));
  clock.after(100, () => fired.push(['sooner', clock.now()]));
  clock.after(100, () => fired.push(['sooner, armed second', clock.now()]));
  await clock.advance(299);
  expect(fired).toEqual([
    ['sooner', 100],
    ['sooner, armed second', 100],
  ]);
  await clock.advance(1);
  expect(fired.at(-1)).toEqual(['later', 300]);
  expect(clock.now()).toBe(300);
});

test('what a timer starts goes on before the next one fires', async () => {
  const clock = createVirtualClock();
  const order: string[] = [];
  clock.after(1, async () => {
    await new Response('{}').json();
    order.push('answer of the first');
  });
  clock.after(2, () => order.push('second'));
  await clock.advance(2);
  expect(order).toEqual(['answer of the first', 'second']);
});

test('a timer armed by a timer fires in the same advance when it is due in it', async () => {
  const clock = createVirtualClock({ now: 0 });
  const fired: number[] = [];
  const tick = () => {
    fired.push(clock.now());
    clock.after(10, tick);
  };
  clock.after(10, tick);
  await clock.advance(35);
  expect(fired).toEqual([10, 20, 30]);
  expect(clock.timers).toBe(1);
});

test('a cancelled timer does not fire, and is not counted', async () => {
  const clock = createVirtualClock();
  let fired = 0;
  const cancel = clock.after(1, () => fired++);
  expect(clock.timers).toBe(1);
  cancel();
  expect(clock.timers).toBe(0);
  await clock.advance(10);
  expect(fired).toBe(0);
});

test('in sleep the wall clock runs, the monotonic one and the timers do not', async () => {
  const clock = createVirtualClock({ now: 0 });
  let fired = 0;
  clock.after(100, () => fired++);
  clock.sleep(1000);
  expect(read(clock)).toEqual({ wall: 1000, mono: 0 });
  await clock.advance(99);
  expect(fired).toBe(0);
  await clock.advance(1);
  expect(fired).toBe(1);
});

test('a frozen page is late: both clocks run, and what is overdue fires on the thaw', async () => {
  const clock = createVirtualClock({ now: 0 });
  const fired: number[] = [];
  clock.after(100, () => fired.push(clock.now()));
  clock.freeze(1000);
  expect(read(clock)).toEqual({ wall: 1000, mono: 1000 });
  expect(fired).toEqual([]);
  await clock.advance(0);
  expect(fired).toEqual([1000]);
});

test('the wall clock can be set, either way', () => {
  const clock = createVirtualClock({ now: 5000 });
  clock.stepWall(-6000);
  expect(read(clock)).toEqual({ wall: -1000, mono: 0 });
  clock.stepWall(2000);
  expect(read(clock)).toEqual({ wall: 1000, mono: 0 });
});

test('the dice can be loaded', () => {
  expect(createVirtualClock().random()).toBe(0.5);
  expect(createVirtualClock({ random: () => 0.25 }).random()).toBe(0.25);
});

test('time does not go backwards', async () => {
  const clock = createVirtualClock();
  expect(() => clock.sleep(-1)).toThrow(expect.objectContaining({ code: 'negative-time' }));
  await expect(clock.advance(-1)).rejects.toThrow(expect.objectContaining({ code: 'negative-time' }));
});

test('a timer that arms itself again at once is found out', async () => {
  const clock = createVirtualClock();
  const again = () => void clock.after(0, again);
  again();
  await expect(clock.advance(1)).rejects.toThrow(expect.objectContaining({ code: 'endless-timers' }));
});
