import { defineCase } from './case.ts';
import { count } from './count.ts';
import { minute, second } from './duration.ts';
import { readTokens } from './read-tokens.ts';
import { tellDuration } from './tell-duration.ts';

const wait = 2 * minute;

export const retryAfter = defineCase<{ tooEarly: number; isKept: boolean; goodAfter: number | null }>({
  id: 'retry-after',
  title: '429 with Retry-After',
  does: 'From the 50th minute on, the first request is told to wait two minutes, as is any that comes sooner. A token is asked for every ten seconds.',
  rule: 'No request sooner, still signed in, and a good token within a minute after the wait.',
  async run(scene) {
    const { session, time, endpoint } = scene;
    await session.signIn('ann');
    await time.settle();
    await readTokens(scene, 50, minute);
    let opens: number | null = null;
    let served: number | null = null;
    let tooEarly = -1;
    endpoint.answer = ({ at }) => {
      opens ??= at + wait;
      if (at >= opens) {
        served ??= at;
        return 'token';
      }
      tooEarly++;
      return { status: 429, headers: { 'retry-after': `${wait / second}` }, body: '{}' };
    };
    for (let step = 0; step < 180 && opens === null; step++) await readTokens(scene, 1, 10 * second);
    if (opens === null) throw new Error('No renewal was started.');
    await readTokens(scene, 12, 10 * second);
    const isKept = (await session.user()) !== null;
    await readTokens(scene, 60, 10 * second);
    return { tooEarly, isKept, goodAfter: served === null ? null : served - opens };
  },
  meets: ({ tooEarly, isKept, goodAfter }) =>
    !tooEarly && isKept && goodAfter !== null && goodAfter <= minute,
  cost: ({ tooEarly, isKept, goodAfter }) => tooEarly + Number(!isKept) + (goodAfter ?? Infinity),
  tell: ({ tooEarly, isKept, goodAfter }) =>
    [
      ...(isKept ? [] : ['signed out']),
      tooEarly ? `${count(tooEarly, 'request')} too early` : 'kept',
      ...(goodAfter === null
        ? ['none after']
        : goodAfter > minute
          ? [`next ${tellDuration(goodAfter)} late`]
          : []),
    ].join(', '),
});
