import { expect, test } from 'vitest';
import { createTime } from './create-time.ts';

const hour = 3_600_000;
const time = createTime();
const look = () => ({ wall: Date.now(), mono: performance.now(), server: time.server() });

/** How far each clock has moved, and how many timers of an hour have fired meanwhile. */
async function watch(move: () => void | Promise<void>) {
  let fired = 0;
  const timer = setTimeout(() => fired++, hour);
  const before = look();
  await move();
  const after = look();
  clearTimeout(timer);
  return {
    wall: after.wall - before.wall,
    mono: after.mono - before.mono,
    server: after.server - before.server,
    fired,
  };
}

test('when time passes, every clock runs and timers fire', async () => {
  expect(await watch(() => time.advance(hour))).toEqual({ wall: hour, mono: hour, server: hour, fired: 1 });
});

test('in sleep the wall and the server run on, and the page stands still', async () => {
  expect(await watch(() => time.sleep(hour))).toEqual({ wall: hour, mono: 0, server: hour, fired: 0 });
});

test.each([hour, -hour])('a clock that is set by %i ms moves nothing else', async (step) => {
  expect(await watch(() => time.stepWall(step))).toEqual({ wall: step, mono: 0, server: 0, fired: 0 });
});

test('a timer of more than 2^31 ms fires at once, as in a browser', async () => {
  let fired = 0;
  setTimeout(() => fired++, 2 ** 31);
  await time.advance(1);
  expect(fired).toBe(1);
});
