import { InvalidArgumentError } from './invalid-argument-error.ts';

/** RFC 7518, section 3.2: an HS256 key has at least the 256 bits of the hash. */
const minimumBytes = 32;

/**
 * Refuses a shared secret that is not fit to sign with.
 *
 * @throws {InvalidArgumentError} `secret-in-browser`, `secret-missing` or `secret-too-short`
 */
export function checkSecret(secret: string | undefined): asserts secret is string {
  if ('window' in globalThis && 'document' in globalThis)
    throw new InvalidArgumentError(
      'secret-in-browser',
      'The shared secret is in a browser, where everyone can read it: sign and check tokens on a server, and reset the secret if this page was published.',
    );
  if (typeof secret !== 'string' || secret.trim() === '')
    throw new InvalidArgumentError(
      'secret-missing',
      "No secret was given: pass the help desk's shared secret, and check that its environment variable is set.",
    );
  const { length } = new TextEncoder().encode(secret);
  if (length < minimumBytes)
    throw new InvalidArgumentError(
      'secret-too-short',
      `The secret has ${length} bytes, and fewer than ${minimumBytes} can be guessed: copy the shared secret whole, or make a new one.`,
    );
}
