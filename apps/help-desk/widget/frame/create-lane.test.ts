import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createLane } from './create-lane.ts';

describe('A lane', () => {
  it('gives the outcome of the last work only, in whatever order the answers come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
        async (scheduler, ends) => {
          const lane = createLane();
          const outcomes: string[] = [];
          ends.forEach((succeeds, index) => {
            const work = scheduler.schedule(succeeds ? Promise.resolve() : Promise.resolve().then(fail));
            lane.run(() => work, {
              done: () => outcomes.push(`done ${index}`),
              failed: () => outcomes.push(`failed ${index}`),
            });
          });
          await scheduler.waitIdle();
          expect(outcomes).toEqual([`${ends.at(-1) ? 'done' : 'failed'} ${ends.length - 1}`]);
        },
      ),
    );
  });

  it('has no outcome once it is cancelled, and aborts the work', async () => {
    const lane = createLane();
    const outcomes: string[] = [];
    const signals: AbortSignal[] = [];
    lane.run(async (signal) => signals.push(signal), {
      done: () => outcomes.push('done'),
      failed: () => outcomes.push('failed'),
    });
    lane.cancel();
    await Promise.resolve();
    expect(outcomes).toEqual([]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

function fail() {
  throw new Error('no answer');
}
