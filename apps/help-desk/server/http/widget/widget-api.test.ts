import { signCustomerToken } from '@widget/server';
import { describe, expect, test } from 'vitest';
import type { Article, ArticleList, Session } from '../../../contract/widget-api.ts';
import { demoSharedSecret } from '../../demo/demo-account.ts';
import { createTestHelpDesk, tokenOf } from '../../testing/create-test-help-desk.ts';

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
    now += 3601 * 1000;
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

  test.each(['999999', '0', '-1', '1.5', 'one', '99999999999999999999', '0x1', '1e0', '1.0', '+1', '%201'])(
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
  test.each([
    ...['/widgets/1/session', '/widgets/none/session', '/widgets/1/articles'],
    ...['/widgets/8.1000000001e10/session', '/widgets/0x12dbf9ea01/session', '/widgets/+81000000001/session'],
  ])('is not found: %s', async (path) => {
    const { request } = await createTestHelpDesk();
    const response = await request(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'widget-not-found' });
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
