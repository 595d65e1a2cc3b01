/**
 * The token endpoint as a plugin of Better Auth.
 *
 * @module
 */
import {
  APIError,
  createAuthEndpoint,
  getAuthoritativeSessionFromCtx,
  type AuthEndpoint,
} from 'better-auth/api';
import { checkExpiresIn } from './check-expires-in.ts';
import { checkSecret } from './check-secret.ts';
import type { TokenAnswer, TokenHandlerOptions, TokenProblemCode } from './create-token-handler.ts';
import { InvalidArgumentError } from './invalid-argument-error.ts';
import { signCustomerToken } from './sign-customer-token.ts';
import { tokenRules } from './token-rules.ts';

export type HelpWidgetPluginOptions = Pick<
  TokenHandlerOptions,
  'secret' | 'expiresIn' | 'requireVerifiedEmail'
>;

const path = '/help-widget/token';
const options = { method: 'POST', requireHeaders: true, metadata: { noStore: true } } as const;

export interface HelpWidgetPlugin {
  id: 'help-widget';
  // Named, so that an app's `auth.api` knows its answer.
  endpoints: { helpWidgetToken: AuthEndpoint<typeof path, typeof options, TokenAnswer> };
}

/**
 * Adds `POST /help-widget/token` to Better Auth's routes, and `auth.api.helpWidgetToken({ headers })` for calls on the
 * server. The session, the check of the origin against `trustedOrigins` and the rate limit are Better Auth's own; the
 * session is read from where it is stored, so that one that has been revoked gets no token from a cached cookie.
 * Answers `{ token, expiresIn }`, 401 when nobody is signed in, 403 for an unverified email.
 *
 * @throws {InvalidArgumentError} at once, for a secret or a lifetime that cannot be used
 * @example
 * ```ts
 * export const auth = betterAuth({
 *   database,
 *   plugins: [helpWidget({ secret: process.env.HELP_DESK_SECRET })],
 * });
 * // In the browser: createHelpWidget({ widgetId, host: 'https://help.example.com', getToken: '/api/auth/help-widget/token' })
 * ```
 */
export function helpWidget({
  secret,
  expiresIn = tokenRules.defaultLifetime,
  requireVerifiedEmail = true,
}: HelpWidgetPluginOptions): HelpWidgetPlugin {
  checkSecret(secret);
  checkExpiresIn(expiresIn);

  const helpWidgetToken = createAuthEndpoint(path, options, async (context): Promise<TokenAnswer> => {
    // Not through its middleware, whose refusals would go without `no-store`.
    const session = await getAuthoritativeSessionFromCtx(context);
    if (!session) throw problem('UNAUTHORIZED', 'signed-out', 'Nobody is signed in: sign in and try again.');
    const { name, email, emailVerified } = session.user;
    if (requireVerifiedEmail && !emailVerified)
      throw problem(
        'FORBIDDEN',
        'email-unverified',
        "The user's email is not verified: turn on emailVerification, and have it confirmed.",
      );
    try {
      return { token: await signCustomerToken({ name, email, expiresIn }, { secret }), expiresIn };
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      throw problem('FORBIDDEN', error.code, error.message);
    }
  });
  return { id: 'help-widget', endpoints: { helpWidgetToken } };
}

function problem(status: 'UNAUTHORIZED' | 'FORBIDDEN', code: TokenProblemCode, message: string): APIError {
  return new APIError(status, { code, message });
}
