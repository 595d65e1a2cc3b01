/** What is wrong with an argument. Stable. */
export type InvalidArgumentErrorCode =
  | 'secret-missing'
  | 'secret-too-short'
  | 'secret-in-browser'
  | 'name-missing'
  | 'name-too-long'
  | 'email-missing'
  | 'email-malformed'
  | 'sub-malformed'
  | 'expires-in-invalid'
  | 'expires-in-milliseconds'
  | 'expires-in-too-long'
  | 'allowed-origin-malformed';

/**
 * A secret, a customer or an option that cannot be used. The fault is the calling code's or the configuration's.
 *
 * @example
 * ```ts
 * createTokenHandler({ secret: process.env.HELP_DESK_SECRET, getUser });
 * // InvalidArgumentError: No secret was given: …  { code: 'secret-missing' }
 * ```
 */
export class InvalidArgumentError extends Error {
  override readonly name = 'InvalidArgumentError';
  readonly code: InvalidArgumentErrorCode;

  constructor(code: InvalidArgumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
