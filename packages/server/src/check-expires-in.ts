import { InvalidArgumentError } from './invalid-argument-error.ts';
import { tokenRules } from './token-rules.ts';

const { maximumLifetime } = tokenRules;

/**
 * Refuses a lifetime that is not a whole number of seconds from 1 to 7200.
 *
 * @throws {InvalidArgumentError} `expires-in-invalid`, `expires-in-milliseconds` or `expires-in-too-long`
 */
export function checkExpiresIn(expiresIn: number): void {
  if (!Number.isInteger(expiresIn) || expiresIn < 1)
    throw new InvalidArgumentError(
      'expires-in-invalid',
      `expiresIn is ${String(expiresIn)}: give a whole number of seconds from 1 to ${maximumLifetime}.`,
    );
  if (expiresIn <= maximumLifetime) return;
  const seconds = expiresIn / 1000;
  if (Number.isInteger(seconds) && seconds >= 60 && seconds <= maximumLifetime)
    throw new InvalidArgumentError(
      'expires-in-milliseconds',
      `expiresIn is ${expiresIn}, which looks like milliseconds: give seconds, that is ${seconds}.`,
    );
  throw new InvalidArgumentError(
    'expires-in-too-long',
    `expiresIn is ${expiresIn}: give the lifetime in seconds, at most ${maximumLifetime} (two hours), not a point in time.`,
  );
}
