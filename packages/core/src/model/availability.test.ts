import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import type { Mood } from '../testing/step.ts';
import { createWorld } from '../testing/create-world.ts';

const { seeds } = inject('model');
const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const glance = 10 * second;

/** Faults that pass, and a token that the help desk does not take. */
const moods: Mood[] = [
  'almost expired',
  'the same again',
  'junk',
  'by asking to wait',
  'by failing',
  'by throwing',
  'by rejecting',
  'later',
  'never',
];
const fault = fc.record({
  mood: fc.constantFrom(...moods),
  /** How long it is well before. */
  after: fc.integer({ min: 5 * minute, max: 3 * 60 * minute }),
  lasts: fc.integer({ min: second, max: 2 * minute }),
  sleeps: fc.option(fc.nat(3 * 60 * minute), { freq: 10 }),
  isRejected: fc.boolean(),
});

test(
  'a day of faults that pass: from a minute after each, a token is at hand 99.9 % of the time (case 76)',
  { tags: ['slow'], timeout: 0 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 60, size: 'max' }), async (faults) => {
        const world = await createWorld();
        try {
          let [well, usable] = [0, 0];
          const isUsable = () =>
            ['active', 'renewing', 'retrying'].includes(world.client.getSnapshot().session);
          await world.take({ does: 'sign in', user: 'ann' });

          const start = world.time();
          for (let turn = 0; world.time() < start + day; turn++) {
            const { mood, after, lasts, sleeps, isRejected } = faults[turn % faults.length]!;
            for (let time = 0; time < after; time += glance) {
              await world.take({ does: 'advance', time: glance });
              // What a fault has broken is mended within a minute: the rest of the time is healthy.
              if (time < minute) continue;
              well++;
              if (isUsable()) usable++;
            }
            await world.take({ does: 'answer', mood });
            if (isRejected) await world.take({ does: 'refuse' });
            await world.take({ does: 'advance', time: lasts });
            if (sleeps !== null) await world.take({ does: 'sleep', time: sleeps });
            await world.take({ does: 'answer', mood: 'well' });
            await world.take({ does: 'wake', type: 'focus' });
          }

          expect(well).toBeGreaterThan(0);
          expect(usable / well).toBeGreaterThanOrEqual(0.999);
        } finally {
          world.end();
        }
      }),
      { numRuns: Math.ceil(seeds / 10) },
    );
  },
);
