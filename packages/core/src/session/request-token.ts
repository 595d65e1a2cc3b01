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

/** A response of no success, or what an HTTP client throws for one. */
interface Fault {
  status?: unknown;
  headers?: { get?: (name: string) => string | null };
}

/** 401 and 403 end the session; whatever else passes. */
function readFault({ status, headers }: Fault): Transition {
  if (!status) return failed(new HelpWidgetError('token-unreachable', 'network'));
  if (status === 401 || status === 403) return ended(new HelpWidgetError('token-refused', status));
  return failed(new HelpWidgetError('token-status', Number(status)), headers?.get?.('retry-after'));
}

/** Asks the host app for a token; what came of it is a transition of the session. Never throws and never rejects. */
export async function requestToken(getToken: GetToken | string, request: TokenRequest): Promise<Transition> {
  try {
    const { signal } = request;
    const result = await (typeof getToken === 'string'
      ? fetch(getToken, { method: 'POST', signal })
      : getToken(request));
    if (!(result instanceof Response)) return read(result);
    return result.ok ? read(await result.json().catch(() => undefined)) : readFault(result);
  } catch (fault) {
    return readFault(Object(fault) as Fault);
  }
}
