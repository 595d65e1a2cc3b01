import { readToken } from '../browser/mint-token.ts';
import type { Scene } from './case.ts';

/** What an app got that asked for a token again and again. */
export interface Readings {
  /** Tokens that the server takes. */
  good: number;
  /** Tokens that have ended by the server's clock, or that are none. */
  bad: number;
  /** Nothing, an error, or no answer by the time of the next reading. */
  none: number;
  /** Milliseconds to the first good one; `null` when there was none. */
  firstGood: number | null;
}

/** An app that asks for a token every `step` milliseconds, and uses what it gets. */
export async function readTokens(
  { time, session }: Pick<Scene, 'time' | 'session'>,
  times: number,
  step: number,
): Promise<Readings> {
  const start = time.elapsed();
  const isGood = (token: string): boolean => {
    try {
      return readToken(token).exp * 1000 > time.server();
    } catch {
      return false;
    }
  };

  const readings: Readings = { good: 0, bad: 0, none: 0, firstGood: null };

  function take(token: string | null): 'good' | 'bad' | 'none' {
    if (token === null) return 'none';
    if (!isGood(token)) return 'bad';
    readings.firstGood ??= time.elapsed() - start;
    return 'good';
  }

  for (let reading = 0; reading < times; reading++) {
    let outcome: 'good' | 'bad' | 'none' = 'none';
    session.getToken().then(
      (token) => (outcome = take(token)),
      () => {},
    );
    await time.settle();
    await time.advance(step);
    readings[outcome]++;
  }
  return readings;
}
