import { HelpWidgetError, type HelpWidgetErrorCode } from './help-widget-error.ts';
import { ended, failed, received, type Transition } from './session-machine.ts';
import type { TokenReason } from './session.ts';
import { readClaims } from './token-claims.ts';

/** What comes with a request for a token. */
export interface TokenRequest {
  /** Aborted when the answer is no longer wanted: logout, user switch, 15 seconds gone. */
  signal: AbortSignal;
  reason: TokenReason;
  /** From 1; counts the tries since the last success. */
  attempt: number;
}

/** The token endpoint's answer. `expiresIn` is in seconds. The last name is the one in the vendor's documentation. */
export interface TokenAnswer {
  token?: string;
  expiresIn?: number;
  freshworks_widget_auth_token?: string;
}

/** A token, the endpoint's answer, the whole `Response` of it, or `null` for "signed out". */
export type TokenResult = string | TokenAnswer | Response | null;

/**
 * Fetches the customer's token. Whatever it throws counts as a passing fault, unless it carries `status` 401 or 403.
 *
 * @example
 * const getToken: GetToken = async ({ signal }) =>
 *   fetch('/help-token', { method: 'POST', signal, headers: { Authorization: `Bearer ${await accessToken()}` } });
 */
export type GetToken = (request: TokenRequest) => TokenResult | PromiseLike<TokenResult>;

const fail = (code: HelpWidgetErrorCode, detail: string | number, retryAfter?: number): Transition =>
  failed(new HelpWidgetError(code, detail), retryAfter);

/** 401 and 403 end the session; whatever else is no success passes. `Retry-After`: seconds, or a date. */
function unsuccessful(status: number, retryAfter = '', now = 0): Transition {
  if (status === 401 || status === 403) return ended(new HelpWidgetError('token-refused', status));
  return fail('token-status', status, Number(retryAfter) * 1000 || Date.parse(retryAfter) - now || 0);
}

function successful(answer: unknown): Transition {
  if (answer === null) return ended(null);
  const fields = Object(typeof answer === 'string' ? { token: answer } : answer) as TokenAnswer;
  const value = fields.token ?? fields.freshworks_widget_auth_token ?? '';
  const claims = readClaims(value);
  const expiresIn = Number(fields.expiresIn);
  if (!claims) return fail('token-response', 'no token');
  return received(value, claims, expiresIn > 0 ? expiresIn : undefined);
}

/** Asks the host app for a token; what came of it is a transition of the session. Never throws and never rejects. */
export async function requestToken(
  getToken: GetToken | string,
  request: TokenRequest,
  now: () => number,
): Promise<Transition> {
  try {
    const { signal } = request;
    const result = await (typeof getToken === 'string'
      ? fetch(getToken, { method: 'POST', signal })
      : getToken(request));
    if (!(result instanceof Response)) return successful(result);
    if (!result.ok) return unsuccessful(result.status, result.headers.get('retry-after') ?? '', now());
    return successful(await result.json().catch(() => undefined));
  } catch (error) {
    const { status } = Object(error) as { status?: number };
    return status ? unsuccessful(status) : fail('token-unreachable', 'network');
  }
}
