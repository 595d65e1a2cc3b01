import type { Answer } from '../browser/create-endpoint.ts';
import { defineCase, type Facts, type Scene } from './case.ts';
import { count } from './count.ts';
import { minute, second } from './duration.ts';
import { readTokens } from './read-tokens.ts';
import { tellDuration } from './tell-duration.ts';

const most = 80;
const window = 10 * second;

interface Outage extends Facts {
  requests: number;
  /** The most requests in ten seconds. */
  burst: number;
  isKept: boolean;
  /** Minutes at which a token was handed out that the server does not take. */
  bad: number;
  goodAfter: number | null;
}

const mostAtOnce = (times: readonly number[]): number =>
  Math.max(0, ...times.map((start) => times.filter((time) => time >= start && time < start + window).length));

/** The endpoint fails in one way from the 50th to the 70th minute, across the token's end, and then works again. */
const fail =
  (answer: Answer) =>
  async (scene: Scene): Promise<Outage> => {
    const { session, time, endpoint } = scene;
    await session.signIn('ann');
    await time.settle();
    await readTokens(scene, 50, minute);
    const before = endpoint.requests.length;
    endpoint.answer = () => answer;
    const { bad } = await readTokens(scene, 20, minute);
    const times = endpoint.requests.slice(before).map(({ at }) => at);
    const isKept = (await session.user()) !== null;
    endpoint.answer = () => 'token';
    const { firstGood } = await readTokens(scene, 360, 5 * second);
    return { requests: times.length, burst: mostAtOnce(times), isKept, bad, goodAfter: firstGood };
  };

const outage = (id: string, title: string, answer: Answer, does = 'The same.') =>
  defineCase<Outage>({
    id,
    title,
    does,
    rule: `Still signed in, at most ${most} requests while it lasts, and a good token within a minute of its end.`,
    run: fail(answer),
    meets: ({ requests, isKept, goodAfter }) =>
      requests <= most && isKept && goodAfter !== null && goodAfter <= minute,
    cost: ({ isKept, goodAfter }) => (goodAfter ?? Infinity) + (isKept ? 0 : minute),
    tell: ({ requests, burst, isKept, goodAfter }) =>
      [
        ...(isKept ? [] : ['signed out']),
        goodAfter === null
          ? 'not back within 30 min'
          : goodAfter
            ? `back after ${tellDuration(goodAfter)}`
            : 'back at once',
        count(requests, 'request') + (burst > 1 ? `, up to ${burst} in 10 s` : ''),
      ].join(', '),
  });

const json = (status: number, body: string) => ({ status, body });
const html = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Sign in</title>',
};

export const outages = [
  outage(
    'hangs',
    'The endpoint does not answer',
    'hangs',
    'From the 50th to the 70th minute, across the end of a token of an hour; then requests are answered again. A token is asked for every minute, and every five seconds when the endpoint works again, for half an hour.',
  ),
  outage('body-hangs', 'The endpoint’s answer does not end', 'body-hangs'),
  outage('offline', 'There is no network', 'offline'),
  outage('status-500', 'The endpoint answers 500', json(500, '{}')),
  outage('html', 'The endpoint answers 200 with a page', html),
  outage('empty', 'The endpoint answers 200 with `{}`', json(200, '{}')),
  defineCase<Outage>({
    id: 'ended-token',
    title: 'What is in use when the token has ended and the endpoint answers 500',
    does: 'As above. Of interest is what is handed out, or left in use, in the ten minutes from the token’s end.',
    rule: 'A minute after its end the token is not in use.',
    run: fail(json(500, '{}')),
    meets: ({ bad }) => bad <= 1,
    cost: ({ bad }) => bad,
    tell: ({ bad }) => (bad ? `the ended token, for ${bad} min` : 'nothing'),
  }),
];
