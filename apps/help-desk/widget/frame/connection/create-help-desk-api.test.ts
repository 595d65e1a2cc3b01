import { describe, expect, it, vi } from 'vitest';

import { createHelpDeskApi } from './create-help-desk-api.ts';
import { RequestProblem } from './request-problem.ts';

const { signal } = new AbortController();
const ticket = { key: 'k', subject: 'Boots', description: 'Too small' };

/** A help desk that gives these answers, in order. */
function openApi(...answers: (() => Response)[]) {
  const asked: { path: string; options: RequestInit; headers: Record<string, string> }[] = [];
  const onRejected = vi.fn();
  const api = createHelpDeskApi({
    widgetId: 7,
    async fetch(path, options = {}) {
      asked.push({ path: path as string, options, headers: Object.fromEntries(options.headers as Headers) });
      return answers.shift()!();
    },
    onRejected,
  });
  return { api, asked, onRejected };
}

const yes = () => Response.json({ id: 1 });
const no = () => Response.json({ code: 'token-expired', message: 'Sign another.' }, { status: 401 });

describe('A request', () => {
  it('asks this widget’s help desk, past all caches and without cookies', async () => {
    const { api, asked } = openApi(yes, yes, yes, yes);
    await api.articles('two words', 'de-AT', signal);
    await api.articles('', 'de', signal);
    await api.article(12, 'de', signal);
    await api.createTicket(ticket, signal);
    expect(asked.map(({ path }) => path)).toEqual([
      '/widgets/7/articles?query=two+words&language=de-AT',
      '/widgets/7/articles?language=de',
      '/widgets/7/articles/12?language=de',
      '/widgets/7/tickets',
    ]);
    for (const { options } of asked) {
      expect(options).toMatchObject({ cache: 'no-store', credentials: 'omit', signal });
    }
    expect(asked[2]).toMatchObject({ headers: {} });
    expect(asked[3]).toMatchObject({
      options: { method: 'POST', body: JSON.stringify(ticket) },
      headers: { 'content-type': 'application/json' },
    });
  });

  it('carries the token in use, and none without one', async () => {
    const { api, asked } = openApi(yes, yes, yes, yes);
    await api.article(1, 'en', signal);
    api.useToken('a1');
    await api.article(1, 'en', signal);
    await api.session('a2', signal);
    api.useToken(null);
    await api.article(1, 'en', signal);
    expect(asked.map(({ headers }) => headers)).toEqual([
      {},
      { authorization: 'Bearer a1' },
      { authorization: 'Bearer a2' },
      {},
    ]);
    expect(asked[2]?.path).toBe('/widgets/7/session');
  });

  it.each([
    ['no answer', () => Response.error(), { status: 0 }],
    ['a page in place of an answer', () => new Response('<!doctype html>'), { status: 200 }],
    ['a proxy’s refusal', () => new Response('<h1>No</h1>', { status: 502 }), { status: 502 }],
  ])('that gets %s rejects as unreachable', async (_, answer, { status }) => {
    const fault = await openApi(answer)
      .api.article(1, 'en', signal)
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(RequestProblem);
    expect(fault).toMatchObject({
      name: 'RequestProblem',
      status,
      code: 'unreachable',
      message: '',
      fields: [],
    });
  });

  it('that fails on the way rejects as unreachable', async () => {
    const { api } = openApi(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(api.article(1, 'en', signal)).rejects.toMatchObject({ status: 0, code: 'unreachable' });
  });

  it('that is refused rejects with what the help desk says', async () => {
    const problem = {
      code: 'invalid-ticket',
      message: 'Mend it.',
      fields: [{ field: 'subject', code: 'too-long', message: '' }],
    };
    const { api, onRejected } = openApi(() => Response.json(problem, { status: 400 }));
    api.useToken('a1');
    await expect(api.createTicket(ticket, signal)).rejects.toMatchObject({ status: 400, ...problem });
    expect(onRejected).not.toHaveBeenCalled();
  });
});

describe('A token that is refused', () => {
  it('is reported, with what to do about it', async () => {
    const { api, onRejected } = openApi(no);
    api.useToken('a1');
    await expect(api.article(1, 'en', signal)).rejects.toMatchObject({ status: 401 });
    expect(onRejected.mock.calls).toEqual([['token-expired', 'Sign another.']]);
  });

  it('is not reported when another has taken its place, which is asked with', async () => {
    const { api, asked, onRejected } = openApi(() => (api.useToken('a2'), no()), yes);
    api.useToken('a1');
    await expect(api.article(1, 'en', signal)).resolves.toEqual({ id: 1 });
    expect(asked.map(({ headers }) => headers['authorization'])).toEqual(['Bearer a1', 'Bearer a2']);
    expect(onRejected).not.toHaveBeenCalled();
  });

  it('is not reported when it is out of use', async () => {
    const { api, asked, onRejected } = openApi(() => (api.useToken(null), no()));
    api.useToken('a1');
    await expect(api.article(1, 'en', signal)).rejects.toMatchObject({ status: 401 });
    expect(asked.length).toBe(1);
    expect(onRejected).not.toHaveBeenCalled();
  });

  it('is not reported when it was only asked about, or when there was none', async () => {
    const { api, onRejected } = openApi(no, no);
    await expect(api.session('a1', signal)).rejects.toMatchObject({ status: 401 });
    await expect(api.article(1, 'en', signal)).rejects.toMatchObject({ status: 401 });
    expect(onRejected).not.toHaveBeenCalled();
  });
});
