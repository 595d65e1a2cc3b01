import { defineCase, type Scene } from './case.ts';
import { count } from './count.ts';
import { hour, minute, second } from './duration.ts';
import { readTokens } from './read-tokens.ts';
import { tellDuration } from './tell-duration.ts';

async function sleepTwoHours({ session, time }: Scene): Promise<void> {
  await session.signIn('ann');
  await time.advance(5 * minute);
  time.sleep(2 * hour);
}

export const sleep = defineCase<{ goodAfter: number | null; bad: number; requests: number }>({
  id: 'sleep',
  title: 'The device sleeps for two hours, and wakes',
  does: 'Timers and `performance.now` stand still, `Date` runs on. On waking the page becomes visible, online and focused, and a token is asked for every second.',
  rule: 'A good token within five seconds, for one request.',
  async run(scene) {
    await sleepTwoHours(scene);
    const before = scene.endpoint.requests.length;
    scene.wake();
    await scene.time.settle();
    const { firstGood, bad } = await readTokens(scene, 120, second);
    return { goodAfter: firstGood, bad, requests: scene.endpoint.requests.length - before };
  },
  meets: ({ goodAfter, requests }) => goodAfter !== null && goodAfter <= 5 * second && requests === 1,
  cost: ({ goodAfter, requests, bad }) => (goodAfter ?? Infinity) + requests + bad,
  tell: ({ goodAfter, requests, bad }) =>
    [
      goodAfter === 0 ? 'at once' : `after ${tellDuration(goodAfter)}`,
      count(requests, 'request'),
      ...(bad ? [`useless token at ${count(bad, 'reading')}`] : []),
    ].join(', '),
});

export const sleepUntouched = defineCase<{ renewedAfter: number | null; requests: number }>({
  id: 'sleep-untouched',
  title: 'The device sleeps for two hours, and then only timers run',
  does: 'The same, but no event comes, and nobody asks for a token: only timers run. Watched for an hour.',
  rule: 'The token is renewed within a minute, by one request.',
  async run(scene) {
    const { time, endpoint } = scene;
    await sleepTwoHours(scene);
    const before = endpoint.requests.length;
    const start = time.elapsed();
    await time.advance(minute);
    const requests = endpoint.requests.length - before;
    await time.advance(hour);
    const first = endpoint.requests[before];
    return { renewedAfter: first ? first.at - start : null, requests };
  },
  meets: ({ renewedAfter, requests }) => renewedAfter !== null && requests === 1,
  cost: ({ renewedAfter }) => renewedAfter ?? Infinity,
  tell: ({ renewedAfter }) => (renewedAfter === null ? 'never' : `after ${tellDuration(renewedAfter)}`),
});
