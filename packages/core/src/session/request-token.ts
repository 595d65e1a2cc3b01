import { HelpWidgetError } from '../help-widget-error.ts';
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

function read(answer: unknown): Transition {
  if (answer === null) return ended(null);
  const fields = Object(typeof answer === 'string' ? { token: answer } : answer) as TokenAnswer;
  const value = fields.token ?? fields.freshworks_widget_auth_token ?? '';
  const claims = readClaims(value);
  const expiresIn = Number(fields.expiresIn);
  return claims
    ? received(value, claims, expiresIn > 0 ? expiresIn : undefined)
    : failed(new HelpWidgetError('token-response', 'no token'));
}

type Headers = { get?: (name: string) => string | null } & Record<string, unknown>;

/** A response of no success, or what an HTTP client throws for one, where the popular ones have its parts. */
interface Fault {
  name?: string;
  message?: string;
  status?: unknown;
  headers?: Headers;
  response?: { status?: unknown; headers?: Headers };
}

/** What browsers and HTTP clients say when there was no answer at all. */
const noAnswer = /failed to fetch|fetch failed|load failed|network|offline|time.?out|abort/i;

/** What they say of a mistake in the app's code, whatever it is called there. */
const mistake = /not (defined|a function|an object)|undefined|\bnull\b|find variable/;

/** 401 and 403 end the session; whatever else passes. */
function readFault(fault: unknown): Transition {
  const {
    name,
    message,
    response,
    status = response?.status,
    headers = response?.headers,
  } = Object(fault) as Fault;
  if (status === 401 || status === 403) return ended(new HelpWidgetError('token-refused', status, fault));
  if (status) {
    const retryAfter = headers?.get?.('retry-after') ?? headers?.['retry-after'] ?? headers?.['Retry-After'];
    return failed(new HelpWidgetError('token-status', Number(status), fault), retryAfter);
  }
  return failed(
    status === 0 || (noAnswer.test(`${name} ${message}`) && !mistake.test(`${message}`))
      ? new HelpWidgetError('token-unreachable', 'network', fault)
      : new HelpWidgetError('token-function', `${name}`, fault),
  );
}

/** The way to a token endpoint that needs nothing but the user's cookie. */
export const askEndpoint =
  (url: string, credentials: RequestCredentials = 'same-origin'): GetToken =>
  ({ signal }) =>
    fetch(url, { method: 'POST', signal, credentials });

/** By what it can do: a test's environment may have no `Response`, and another window has its own. */
const isResponse = (result: TokenResult): result is Response =>
  typeof (result as Partial<Response> | null)?.json === 'function';

/** Asks the host app for a token; what came of it is a transition of the session. Never throws and never rejects. */
export async function requestToken(getToken: GetToken, request: TokenRequest): Promise<Transition> {
  try {
    const result = await getToken(request);
    if (!isResponse(result)) return read(result);
    return result.ok ? read(await result.json().catch(() => undefined)) : readFault(result);
  } catch (fault) {
    return readFault(fault);
  }
}
