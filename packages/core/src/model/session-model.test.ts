import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { createInvariants } from '../testing/create-invariants.ts';
import { step, type Step } from '../testing/step.ts';
import { createWorld } from '../testing/create-world.ts';

const { seeds, steps } = inject('model');
const second = 1000;
/** A short story is told in as few steps as show the fault; a soak's takes what it takes. */
const minLength = steps > 1000 ? steps : 1;

const beyondMending = ['token-subject', 'token-lifetime', 'token-rejected'];

/** Everything is well again, and somebody looks at the page. */
const healing: Step[] = [
  { does: 'answer', mood: 'well' },
  { does: 'be visible' },
  { does: 'advance', time: 15 * second },
  { does: 'wake', type: 'focus' },
  { does: 'advance', time: 60 * second },
];

test(
  `whatever happens in ${steps} steps, every invariant holds after each, and it all mends (cases 39, 43, 44, 45, 68, 75)`,
  { tags: ['slow'], timeout: 0 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength, maxLength: steps, size: 'max' }), async (story) => {
        const world = await createWorld();
        try {
          const look = createInvariants(world);
          for (const each of [...story, ...healing]) {
            const atOnce = world.begin(each);
            if (atOnce) expect(atOnce.found, 'I2: left by a sign-out').toEqual(atOnce.wanted);
            await world.finish(each);
            look(each);
          }
          const { session, error } = world.client.getSnapshot();
          if (session === 'blocked') expect(beyondMending, 'I15').toContain(error?.code);
          else expect(['active', 'renewing', 'signed-out'], `I15: ${error?.message}`).toContain(session);
          world.client.destroy();
          world.client.destroy();
          expect([world.timers(), world.openChannels.size, world.script.identity], 'I14').toEqual([
            0,
            0,
            null,
          ]);
        } finally {
          world.end();
        }
      }),
      { numRuns: seeds, endOnFailure: minLength > 1 },
    );
  },
);
