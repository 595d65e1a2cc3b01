import { checkAllowedOrigin } from './check-allowed-origin.ts';
import { checkExpiresIn } from './check-expires-in.ts';
import { checkSecret } from './check-secret.ts';
import { InvalidArgumentError, type InvalidArgumentErrorCode } from './invalid-argument-error.ts';
import { isAllowedCaller } from './is-allowed-caller.ts';
import { signCustomerToken, type Customer } from './sign-customer-token.ts';
import { setCorsHeaders } from './set-cors-headers.ts';
import { tokenRules } from './token-rules.ts';

/** The signed-in user, as the application's own session knows them. */
export interface TokenUser extends Customer {
  /**
   * Whether the email is known to be this user's. The help desk opens what the address may see, so a token for an
   * unconfirmed address would let anyone sign up as somebody else.
   */
  emailVerified: boolean;
}

type UserAnswer = TokenUser | Response | null | undefined;

export interface TokenHandlerOptions<Context = unknown> {
  /** The help desk's shared secret, at least 32 bytes. `undefined` is refused, so an environment variable can be passed as it is. */
  secret: string | undefined;
  /**
   * Reads the user from the application's session. Nothing means signed out. A `Response`, returned or thrown, is passed
   * on, uncacheable, for example a 429 with `Retry-After` where this user asks too often.
   *
   * @param context whatever the host passes as the handler's second argument
   */
  getUser: (request: Request, context?: Context) => UserAnswer | Promise<UserAnswer>;
  /** The tokens' lifetime in whole seconds, from 1 to 7200 (two hours). Default 3600. */
  expiresIn?: number;
  /** Refuses a user whose `emailVerified` is not `true`. Default `true`. */
  requireVerifiedEmail?: boolean;
  /** Other origins whose pages may fetch tokens with this server's cookies, for example `https://shop.example`. Default none. */
  allowedOrigins?: readonly string[];
  /** Takes what went wrong with the user, for example what `getUser` threw. Default `console.error`. */
  onError?: (error: unknown) => void;
}

/** Answers one request for a token, and never rejects. Reads neither the path nor the body. */
export type TokenHandler<Context = unknown> = (request: Request, context?: Context) => Promise<Response>;

/** The answer to a POST by a signed-in user. */
export interface TokenAnswer {
  token: string;
  /** Seconds from now, so that the browser's clock does not matter. */
  expiresIn: number;
}

/** The `code` of an answer outside 2xx, whose body is `{ code, message }`. */
export type TokenProblemCode =
  | 'method-not-allowed'
  | 'origin-not-allowed'
  | 'signed-out'
  | 'email-unverified'
  | 'user-lookup-failed'
  | InvalidArgumentErrorCode;

/**
 * Makes the endpoint from which the widget fetches the signed-in user's token, for any server that speaks `Request` and
 * `Response`. Answers `{ token, expiresIn }` to a POST, 401 when nobody is signed in, 403 to pages of other origins and
 * for unverified emails, and never lets an answer be cached.
 *
 * @throws {InvalidArgumentError} at once, for a secret, a lifetime or an origin that cannot be used
 * @example
 * ```ts
 * export const POST = createTokenHandler({
 *   secret: process.env.HELP_DESK_SECRET,
 *   getUser: async (request) => (await auth.api.getSession({ headers: request.headers }))?.user,
 * });
 * ```
 */
export function createTokenHandler<Context = unknown>({
  secret,
  getUser,
  expiresIn = tokenRules.defaultLifetime,
  requireVerifiedEmail = true,
  allowedOrigins = [],
  onError = console.error,
}: TokenHandlerOptions<Context>): TokenHandler<Context> {
  checkSecret(secret);
  checkExpiresIn(expiresIn);
  allowedOrigins.forEach(checkAllowedOrigin);

  function isListedPreflight({ method, headers }: Request): boolean {
    return method === 'OPTIONS' && allowedOrigins.includes(headers.get('origin') ?? '');
  }

  async function answer(request: Request, context: Context | undefined): Promise<Response> {
    if (isListedPreflight(request)) return new Response(null, { status: 204 });
    if (request.method !== 'POST')
      return problem(405, 'method-not-allowed', 'Tokens are fetched with POST.', { allow: 'POST' });
    if (!isAllowedCaller(request, allowedOrigins))
      return problem(
        403,
        'origin-not-allowed',
        'Tokens are fetched by pages of the same origin: list other origins in allowedOrigins.',
      );

    const user = await getUser(request, context);
    if (!user) return problem(401, 'signed-out', 'Nobody is signed in: sign in and try again.');
    if (user instanceof Response) return user;
    if (requireVerifiedEmail && user.emailVerified !== true)
      return problem(
        403,
        'email-unverified',
        "The user's email is not verified: have it confirmed, and return emailVerified: true from getUser.",
      );

    const { name, email, sub } = user;
    const token = await signCustomerToken({ name, email, sub, expiresIn }, { secret });
    return Response.json({ token, expiresIn } satisfies TokenAnswer);
  }

  function answerFailure(error: unknown): Response {
    if (error instanceof InvalidArgumentError) return problem(403, error.code, error.message);
    try {
      onError(error);
    } catch {
      // Who reports a failure has failed: there is nobody left to tell.
    }
    return problem(500, 'user-lookup-failed', "The user could not be looked up: see the server's log.");
  }

  return async (request, context) => {
    const response = await answer(request, context)
      .catch((error: unknown) => {
        if (error instanceof Response) return error;
        throw error;
      })
      // A copy, since the headers of a response that getUser hands over may be immutable. One that was read is no answer.
      .then((answered) => new Response(answered.body, answered))
      .catch(answerFailure);
    response.headers.set('cache-control', 'no-store');
    setCorsHeaders(response.headers, request, allowedOrigins);
    return response;
  };
}

function problem(
  status: number,
  code: TokenProblemCode,
  message: string,
  headers: HeadersInit = {},
): Response {
  return Response.json({ code, message }, { status, headers });
}
