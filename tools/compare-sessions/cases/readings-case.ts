import { defineCase, type Case, type Facts, type Scene } from './case.ts';
import { count } from './count.ts';
import type { Readings } from './read-tokens.ts';

/** An app's readings while something happened, and what they cost. */
export interface ReadingFacts extends Facts {
  requests: number;
  good: number;
  bad: number;
  none: number;
}

/** Counts the requests that come while `read` reads. */
export async function countRequests(
  { endpoint }: Scene,
  read: () => Promise<Readings>,
): Promise<ReadingFacts> {
  const before = endpoint.requests.length;
  const { good, bad, none } = await read();
  return { requests: endpoint.requests.length - before, good, bad, none };
}

/** A case in which there is a good token at every reading, for not too many requests. */
export const readingsCase = (
  most: number,
  definition: Pick<Case<ReadingFacts>, 'id' | 'title' | 'does' | 'run'>,
): Case =>
  defineCase<ReadingFacts>({
    ...definition,
    rule: `A good token at every reading, for at most ${count(most, 'request')}.`,
    meets: ({ requests, bad, none }) => requests <= most && !bad && !none,
    cost: ({ requests, bad, none }) => requests + 10 * (bad + none),
    tell: ({ requests, good, bad, none }) =>
      [
        count(requests, 'request'),
        ...(bad ? [`useless token at ${bad} of ${good + bad + none}`] : []),
        ...(none ? [`no token at ${none} of ${good + bad + none}`] : []),
      ].join(', '),
  });
