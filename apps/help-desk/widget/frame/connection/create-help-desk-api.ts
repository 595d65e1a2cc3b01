import type {
  Article,
  ArticleList,
  CreatedTicket,
  NewTicket,
  Problem,
  Session,
} from '../../../contract/widget-api.ts';
import { RequestProblem } from './request-problem.ts';

export interface HelpDeskApiOptions {
  widgetId: number;
  fetch: typeof fetch;
  /** The token in use is not accepted any more. */
  onRejected(code: string, message: string): void;
}

/** All requests reject with a {@link RequestProblem}. */
export interface HelpDeskApi {
  /** Signs the requests to come. `null` makes them anonymous. */
  useToken(token: string | null): void;
  /** Asks who this token belongs to, before it is used. */
  session(token: string, signal: AbortSignal): Promise<Session>;
  articles(query: string, language: string, signal: AbortSignal): Promise<ArticleList>;
  article(id: number, language: string, signal: AbortSignal): Promise<Article>;
  createTicket(ticket: NewTicket, signal: AbortSignal): Promise<CreatedTicket>;
}

/** The help desk over HTTP. The customer's token is kept here, in this closure, and nowhere else. */
export function createHelpDeskApi({ widgetId, fetch, onRejected }: HelpDeskApiOptions): HelpDeskApi {
  let currentToken: string | null = null;

  async function send<Answer>(path: string, token: string | null, options: RequestInit): Promise<Answer> {
    const headers = new Headers();
    if (token) headers.set('authorization', `Bearer ${token}`);
    if (options.body) headers.set('content-type', 'application/json');
    const response = await fetch(`/widgets/${widgetId}/${path}`, {
      ...options,
      headers,
      cache: 'no-store',
      credentials: 'omit',
    }).catch(() => null);
    const answer = (await response?.json().catch(() => null)) as
      (Answer & Partial<Problem>) | null | undefined;
    if (response?.ok && answer) return answer;
    throw new RequestProblem(response?.status ?? 0, answer ?? {});
  }

  async function request<Answer>(path: string, options: RequestInit): Promise<Answer> {
    const token = currentToken;
    try {
      return await send<Answer>(path, token, options);
    } catch (error) {
      if (!token || !(error instanceof RequestProblem) || error.status !== 401) throw error;
      // A token that was renewed on the way says nothing about the one in use now.
      if (currentToken && currentToken !== token) return request(path, options);
      if (currentToken) onRejected(error.code, error.message);
      throw error;
    }
  }

  return {
    useToken(token) {
      currentToken = token;
    },
    session: (token, signal) => send('session', token, { signal }),
    articles: (query, language, signal) =>
      request(`articles?${new URLSearchParams({ ...(query && { query }), language })}`, { signal }),
    article: (id, language, signal) =>
      request(`articles/${id}?${new URLSearchParams({ language })}`, { signal }),
    createTicket: (ticket, signal) =>
      request('tickets', { method: 'POST', body: JSON.stringify(ticket), signal }),
  };
}
