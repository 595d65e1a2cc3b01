import { signCustomerToken } from '@widget/server';
import { describe, expect, test } from 'vitest';
import type { Article, ArticleList, Session } from '../../contract/widget-api.ts';
import { demoSharedSecret } from '../demo/demo-account.ts';
import { createTestHelpDesk, tokenOf } from '../testing/create-test-help-desk.ts';

const ticket = {
  key: 'draft-0001',
  subject: 'A torn tent',
  description: 'It tore.',
  email: 'cleo@example.net',
};

describe('the session', () => {
  test('an anonymous caller has none', async () => {
    const { widget } = await createTestHelpDesk();
    const response = await widget('/session');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ customer: null, expiresIn: null });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('a token says who the customer is, and for how long', async () => {
    const now = Date.now();
    const { widget } = await createTestHelpDesk({ now: () => now });
    const token = await signCustomerToken(
      { name: 'Ann Acker', email: 'Ann@Acme.example', expiresIn: 600 },
      { secret: demoSharedSecret },
    );
    const session: Session = await (await widget('/session', token)).json();
    expect(session.customer).toEqual({ name: 'Ann Acker', email: 'ann@acme.example', language: null });
    expect(session.expiresIn).toBeGreaterThan(590);
    expect(session.expiresIn).toBeLessThanOrEqual(600);
  });

  test('the name follows the token, and the contact stays the same', async () => {
    const { widget, sendTicket, api } = await createTestHelpDesk();
    await sendTicket(ticket, await tokenOf('ann@acme.example', { name: 'Ann Acker' }));
    await widget('/session', await tokenOf('ANN@acme.example', { name: 'Ann Berg' }));
    await sendTicket(
      { ...ticket, key: 'draft-0002' },
      await tokenOf('ann@acme.example', { name: 'Ann Berg' }),
    );
    const tickets = await (await api('GET', '/tickets')).json();
    expect(new Set(tickets.map(({ requester_id }: { requester_id: number }) => requester_id)).size).toBe(1);
  });

  test.each(['/session', '/articles', '/articles/1', '/articles?query=tent'])(
    'a token that is not accepted answers 401 with the reason at %s',
    async (path) => {
      const { widget } = await createTestHelpDesk();
      const token = await tokenOf('ann@acme.example', { secret: 'another secret that has 32 bytes or more' });
      const response = await widget(path, token);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'token-signature' });
    },
  );

  test('what is no token is none either', async () => {
    const { widget } = await createTestHelpDesk();
    expect(await (await widget('/session', 'nonsense')).json()).toMatchObject({ code: 'token-malformed' });
  });

  test('it ends with the token', async () => {
    let now = Date.now();
    const { widget } = await createTestHelpDesk({ now: () => now });
    const token = await tokenOf('ann@acme.example');
    expect((await widget('/session', token)).status).toBe(200);
    now += 3600 * 1000;
    const response = await widget('/session', token);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'token-expired' });
  });
});

describe('articles', () => {
  const read = async (response: Response): Promise<ArticleList['articles']> =>
    (await response.json()).articles;

  test('anyone starts from a handful of them, of every folder they may read', async () => {
    const { widget } = await createTestHelpDesk({ demo: true });
    const anonymous = await read(await widget('/articles'));
    const ann = await read(await widget('/articles', await tokenOf('ann@acme.example')));
    expect(anonymous).toHaveLength(10);
    expect(anonymous.some(({ title }) => title.includes('Acme'))).toBe(false);
    expect(ann.some(({ title }) => title.includes('Acme'))).toBe(true);
    expect(ann.some(({ title }) => title.includes('Globex'))).toBe(false);
  });

  test('a search finds what its caller may read', async () => {
    const { widget } = await createTestHelpDesk({ demo: true });
    const search = async (token?: string) => read(await widget('/articles?query=invoice', token));
    const anonymous = await search();
    const ann = await search(await tokenOf('ann@acme.example'));
    const bob = await read(
      await widget('/articles?query=invoice&language=en', await tokenOf('bob@globex.example')),
    );
    const titles = (articles: ArticleList['articles']) => articles.map(({ title }) => title).join();
    expect(titles(anonymous)).not.toMatch(/Acme|Globex/);
    expect(titles(ann)).toMatch(/Acme/);
    expect(titles(ann)).not.toMatch(/Globex/);
    expect(titles(bob)).toMatch(/Globex/);
    expect(titles(bob)).not.toMatch(/Acme/);
  });

  test('an article comes whole', async () => {
    const { widget } = await createTestHelpDesk({ demo: true });
    const [first] = await read(await widget('/articles'));
    const article: Article = await (await widget(`/articles/${first?.id}`)).json();
    expect(article).toMatchObject({
      id: first?.id,
      title: first?.title,
      folder: first?.folder,
      language: 'en',
    });
    expect(article.html).toMatch(/^<p>.*<\/p>$/s);
    expect(article.updatedAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
  });

  test('the language is the wanted one, its base, or the portal’s own', async () => {
    const { widget } = await createTestHelpDesk({ demo: true });
    const language = async (query: string) => {
      const article: Article = await (await widget(`/articles/1${query}`)).json();
      return article.language;
    };
    expect(await language('?language=de')).toBe('de');
    expect(await language('?language=de-CH')).toBe('de');
    expect(await language('?language=fr')).toBe('en');
    expect(await language('?language=nonsense!')).toBe('en');
    expect(await language('')).toBe('en');
  });

  test('without a wanted language it is the customer’s own', async () => {
    const { widget } = await createTestHelpDesk({ demo: true });
    const token = await tokenOf('bob@globex.example', { name: 'Bob Gruber' });
    const session: Session = await (await widget('/session', token)).json();
    const article: Article = await (await widget('/articles/1', token)).json();
    expect(session.customer?.language).toBe('de');
    expect(article.language).toBe('de');
  });

  test.each(['999999', '0', '-1', '1.5', 'one', '99999999999999999999'])(
    'there is no article %s',
    async (id) => {
      const { widget } = await createTestHelpDesk({ demo: true });
      const response = await widget(`/articles/${id}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'article-not-found' });
    },
  );
});

describe('another widget', () => {
  test.each(['/widgets/1/session', '/widgets/none/session', '/widgets/1/articles'])(
    'is not found: %s',
    async (path) => {
      const { request } = await createTestHelpDesk();
      const response = await request(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'widget-not-found' });
    },
  );
});

describe('a ticket', () => {
  test('is kept for who is signed in, whatever the form says', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    const token = await tokenOf('ann@acme.example', { name: 'Ann Acker' });
    const response = await sendTicket({ ...ticket, name: 'Somebody', email: 'else@example.net' }, token);
    expect(response.status).toBe(201);
    const { id } = await response.json();
    expect(await (await api('GET', `/tickets/${id}`)).json()).toMatchObject({
      ...{
        subject: 'A torn tent',
        description_text: 'It tore.',
        name: 'Ann Acker',
        email: 'ann@acme.example',
      },
      ...{ status: 2, priority: 1, source: 9 },
    });
  });

  test('is kept for anyone who names an email, with all that the form has', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    const form = { ...ticket, name: 'Cleo Novak', priority: 3, status: 3, type: 'Problem' };
    const response = await sendTicket({
      ...form,
      custom_fields: { cf_order: 'A-17', cf_gift: true, cf_items: 2 },
    });
    const { id } = await response.json();
    expect(await (await api('GET', `/tickets/${id}`)).json()).toMatchObject({
      ...{ name: 'Cleo Novak', email: 'cleo@example.net', priority: 3, status: 3, type: 'Problem' },
      custom_fields: { cf_order: 'A-17', cf_gift: true, cf_items: 2 },
    });
  });

  test('sent again is the same ticket', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    const ids = [];
    for (let attempt = 0; attempt < 3; attempt++) ids.push((await (await sendTicket(ticket)).json()).id);
    expect(new Set(ids).size).toBe(1);
    expect(await (await api('GET', '/tickets')).json()).toHaveLength(1);
  });

  test('with the key of another person’s draft is one of its own', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    await sendTicket(ticket);
    await sendTicket({ ...ticket, email: 'dora@example.net' });
    expect(await (await api('GET', '/tickets')).json()).toHaveLength(2);
  });

  test('under a known email renames nobody', async () => {
    const { sendTicket, widget } = await createTestHelpDesk();
    await sendTicket({ ...ticket, email: 'ANN@acme.example', name: 'Not Ann' });
    const token = await tokenOf('ann@acme.example', { name: 'Ann Acker' });
    await sendTicket({ ...ticket, key: 'draft-0003', email: 'ann@acme.example', name: 'Not Ann' });
    const session: Session = await (await widget('/session', token)).json();
    expect(session.customer?.name).toBe('Ann Acker');
  });

  test('that lacks something is answered field by field', async () => {
    const { sendTicket } = await createTestHelpDesk();
    const response = await sendTicket({
      ...{ key: 'draft-0001', subject: ' ', email: 'cleo', description: 'x'.repeat(20_001) },
      ...{ priority: 9, custom_fields: { cf_order: { nested: true } } },
    });
    expect(response.status).toBe(400);
    const { code, fields } = await response.json();
    expect(code).toBe('invalid-ticket');
    expect(
      Object.fromEntries(fields.map((field: { field: string; code: string }) => [field.field, field.code])),
    ).toEqual({
      subject: 'missing',
      email: 'invalid',
      description: 'too-long',
      priority: 'invalid',
      'custom_fields.cf_order': 'invalid',
    });
  });

  test('from nobody needs an email; from a customer it does not', async () => {
    const { sendTicket } = await createTestHelpDesk();
    const { email: _, ...withoutEmail } = ticket;
    const { fields } = await (await sendTicket(withoutEmail)).json();
    expect(fields).toEqual([expect.objectContaining({ field: 'email', code: 'missing' })]);
    expect((await sendTicket(withoutEmail, await tokenOf('ann@acme.example'))).status).toBe(201);
  });

  test('that is no JSON, or not declared as such, is refused', async () => {
    const { request } = await createTestHelpDesk();
    const send = async (type: string, body: string) => {
      const headers = { 'content-type': type };
      return (await request('/widgets/81000000001/tickets', { method: 'POST', headers, body })).json();
    };
    expect(await send('application/json', '{')).toMatchObject({ code: 'malformed-json' });
    expect(await send('text/plain', JSON.stringify(ticket))).toMatchObject({ code: 'not-json' });
  });

  test('beyond the limit is refused, by size and by number', async () => {
    const { sendTicket } = await createTestHelpDesk();
    const large = await sendTicket({ ...ticket, description: 'x'.repeat(200_000) });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ code: 'ticket-too-large' });
    for (let sent = 0; sent < 10; sent++) {
      expect((await sendTicket({ ...ticket, key: `draft-100${sent}` })).status).toBe(201);
    }
    const response = await sendTicket({ ...ticket, key: 'draft-1010' });
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ code: 'too-many-tickets' });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    // A customer does not wait for strangers behind the same address.
    expect((await sendTicket(ticket, await tokenOf('ann@acme.example'))).status).toBe(201);
  });
});

test('no answer of the widget’s API lets another site read it', async () => {
  const { request } = await createTestHelpDesk();
  const headers = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };
  for (const method of ['GET', 'OPTIONS']) {
    const response = await request('/widgets/81000000001/session', { method, headers });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});
