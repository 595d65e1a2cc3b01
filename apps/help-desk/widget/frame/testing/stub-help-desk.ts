import type { Article, NewTicket, Problem, Session } from '../../../contract/widget-api.ts';
import type { Customer } from '../panel/panel-state.ts';
import { underWay } from './settled.ts';

interface StubArticle extends Article {
  /** The address of the only customer who may read it. */
  only?: string;
}

interface StubRequest {
  path: string;
  token: string | null;
  ticket: NewTicket | null;
}

/** Answers `fetch` as the contract says, when and how a test wants it. It answers aborted requests, too. */
export function createStubHelpDesk() {
  const articles: StubArticle[] = [];
  const corrections = new Map<string, string>();
  const sessions = new Map<string, Session>();
  const requests: StubRequest[] = [];
  let held: { pattern: RegExp; release: Promise<void> } | null = null;
  let refusal: NonNullable<Problem['fields']>[number] | null = null;
  let failure: { status: number; problem: Problem } | null = null;

  async function answer(path: string, token: string | null, ticket: NewTicket | null): Promise<Response> {
    if (failure) return Response.json(failure.problem, { status: failure.status });
    const session = token === null ? { customer: null, expiresIn: null } : sessions.get(token);
    if (!session) return Response.json({ code: 'expired', message: '' }, { status: 401 });
    if (path.startsWith('session')) return Response.json(session);
    if (ticket && refusal) {
      const fields = [refusal];
      refusal = null;
      return Response.json({ code: 'invalid-ticket', message: '', fields }, { status: 400 });
    }
    if (ticket) return Response.json({ id: 7 }, { status: 201 });

    const { pathname, searchParams } = new URL(path, 'https://help.example');
    const visible = articles.filter(({ only }) => !only || only === session.customer?.email);
    if (pathname === '/articles') {
      const typed = searchParams.get('query')?.toLowerCase() ?? '';
      const corrected = corrections.get(typed);
      const found = visible.filter(({ title }) => title.toLowerCase().includes(corrected ?? typed));
      return Response.json({
        articles: found.map((article) => ({ ...article, excerpt: article.html })),
        corrected,
      });
    }
    const article = visible.find(({ id }) => pathname === `/articles/${id}`);
    return article
      ? Response.json(article)
      : Response.json({ code: 'not-found', message: '' }, { status: 404 });
  }

  return {
    requests,
    async fetch(input: RequestInfo | URL, options: RequestInit = {}): Promise<Response> {
      const path = String(input).replace(/^\/widgets\/\d+\//, '');
      const token = new Headers(options.headers).get('authorization')?.replace('Bearer ', '') ?? null;
      const ticket: NewTicket | null = options.body ? JSON.parse(String(options.body)) : null;
      requests.push({ path, token, ticket });
      const response = await underWay(() => answer(path, token, ticket));
      if (held?.pattern.test(path)) await held.release;
      const { json } = response;
      return Object.assign(response, { json: () => underWay(() => Reflect.apply(json, response, [])) });
    },
    publish(id: number, title: string, more: Partial<StubArticle> = {}) {
      const texts = { folder: 'Orders', html: `<p>About ${title}</p>`, language: 'en' };
      articles.push({ id, title, ...texts, updatedAt: '2026-10-02T10:00:00Z', ...more });
    },
    /** Takes one query for another from now on. */
    correct(typed: string, meant: string) {
      corrections.set(typed, meant);
    },
    /** Makes a token good. */
    issue(
      token: string,
      customer: (Partial<Customer> & { email: string }) | null,
      expiresIn: number | null = 3600,
    ) {
      const full = customer && { name: 'Sam', language: null, ...customer };
      sessions.set(token, { customer: full, expiresIn });
    },
    /** Makes a token bad. */
    revoke: (token: string) => sessions.delete(token),
    /** Makes the answers to these paths late. Returns the function that lets them go. */
    hold(pattern: RegExp) {
      let letGo = () => {};
      const release = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      held = { pattern, release };
      return () => {
        held = null;
        letGo();
      };
    },
    fail(status: number, problem: Partial<Problem> = {}) {
      failure = { status, problem: { code: 'unavailable', message: '', ...problem } };
    },
    /** The next ticket is refused for this field. */
    refuseOnce(field: NonNullable<typeof refusal>) {
      refusal = field;
    },
    recover() {
      failure = null;
    },
    tickets: () => requests.flatMap(({ ticket }) => ticket ?? []),
  };
}
