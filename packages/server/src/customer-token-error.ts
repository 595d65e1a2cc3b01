const messages = {
  'token-malformed':
    'The token is not a compact JWT: pass its three base64url parts alone, without quotes, a "Bearer " prefix or line breaks.',
  'token-too-long': 'The token is longer than 8192 characters: sign the name and the email only.',
  'token-algorithm': 'The token is not signed with HS256: set the algorithm "HS256" when signing.',
  'token-header':
    'The token\'s header carries a "typ" other than "JWT", or one of "crit", "b64", "zip", "jwk", "jku", "x5u", "x5c": sign with the header { "alg": "HS256", "typ": "JWT" }.',
  'token-signature':
    "The token's signature does not match: sign with the current shared secret of this help desk, character by character as it is shown there.",
  'token-claims-malformed':
    "The token's payload is not a JSON object: sign an object with name, email and exp.",
  'token-time-malformed':
    'The token\'s "exp", "iat" or "nbf" is not a number: give Unix time in seconds, without quotes.',
  'token-in-milliseconds':
    'The token\'s "exp", "iat" or "nbf" is in milliseconds: give Unix time in seconds, for example Math.floor(Date.now() / 1000) + 3600.',
  'token-expiry-missing': 'The token has no "exp": add the Unix time in seconds at which it expires.',
  'token-expired': 'The token has expired: fetch a new one.',
  'token-lifetime-too-long':
    'The token expires more than two hours from now: set "exp" at most 7200 seconds ahead, and check the clock of the server that signs.',
  'token-not-yet-valid':
    'The token\'s "iat" or "nbf" is in the future: check the clock of the server that signs.',
  'token-email-missing': 'The token has no "email": add the email address of the signed-in user.',
  'token-email-malformed':
    'The token\'s "email" is not an email address: give the address alone, without a display name.',
} as const;

/** Why a token is refused. Stable, and safe to show: it holds nothing of the token. */
export type CustomerTokenErrorCode = keyof typeof messages;

/**
 * A token that is not accepted. The fault is the token's, never the caller's: answer it with a 401.
 *
 * @example
 * ```ts
 * try {
 *   await verifyCustomerToken(token, { secret });
 * } catch (error) {
 *   if (!(error instanceof CustomerTokenError)) throw error;
 *   return Response.json({ code: error.code, message: error.message }, { status: 401 });
 * }
 * ```
 */
export class CustomerTokenError extends Error {
  override readonly name = 'CustomerTokenError';
  readonly code: CustomerTokenErrorCode;

  constructor(code: CustomerTokenErrorCode) {
    super(messages[code]);
    this.code = code;
  }
}
