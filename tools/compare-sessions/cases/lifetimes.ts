import { defineCase } from './case.ts';
import { count } from './count.ts';
import { minute, second } from './duration.ts';
import { readTokens } from './read-tokens.ts';
import { countRequests, readingsCase } from './readings-case.ts';

const lifetimes = 8;

/** Tokens of so many seconds, read ten times in each lifetime. */
const lasting = (seconds: number) =>
  readingsCase(2.5 * lifetimes, {
    id: `lifetime-${seconds}`,
    title: `Tokens of ${seconds} s`,
    does: 'For eight lifetimes, ten readings in each.',
    run(scene) {
      scene.endpoint.lifetime = seconds;
      return countRequests(scene, async () => {
        await scene.session.signIn('ann');
        await scene.time.settle();
        return readTokens(scene, 10 * lifetimes, (seconds * second) / 10);
      });
    },
  });

export const lifetimeCases = [15, 60, 300].map(lasting);

export const fortyDays = defineCase<{ requests: number; good: number }>({
  id: 'forty-days',
  title: 'A token of 40 days',
  does: 'More than a timer can wait. A token is asked for every minute, for an hour.',
  rule: 'At most two requests.',
  async run(scene) {
    const { session, time, endpoint } = scene;
    endpoint.lifetime = 40 * 86400;
    await session.signIn('ann');
    await time.settle();
    const { good } = await readTokens(scene, 60, minute);
    return { requests: endpoint.requests.length, good };
  },
  meets: ({ requests }) => requests <= 2,
  cost: ({ requests, good }) => requests + (good ? 0 : 1),
  tell: ({ requests, good }) => count(requests, 'request') + (good ? '' : ', token refused'),
});

export const halfUsed = readingsCase(3, {
  id: 'half-used',
  title: 'The first token is half used up when it comes',
  does: 'As from a cache: it was made half an hour ago, for an hour. A token is asked for every minute, for 80 minutes.',
  async run(scene) {
    scene.endpoint.age = 1800;
    return countRequests(scene, async () => {
      await scene.session.signIn('ann');
      await scene.time.settle();
      scene.endpoint.age = 0;
      return readTokens(scene, 80, minute);
    });
  },
});
