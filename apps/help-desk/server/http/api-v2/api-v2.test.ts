import { describe, expect, test } from 'vitest';
import { createTestHelpDesk, origin } from '../../testing/create-test-help-desk.ts';

type Api = Awaited<ReturnType<typeof createTestHelpDesk>>['api'];

/** Makes a category with a folder, and answers the folder's path. */
async function createFolder(api: Api, folder: object = { name: 'Returns', visibility: 1 }): Promise<string> {
  const category = await (await api('POST', '/solutions/categories', { name: 'Orders' })).json();
  const created = await (await api('POST', `/solutions/categories/${category.id}/folders`, folder)).json();
  return `/solutions/folders/${created.id}`;
}

describe('who calls', () => {
  test.each([
    ['nobody', undefined],
    ['a wrong key', `Basic ${btoa('wrong:X')}`],
    ['a customer', 'Bearer abc'],
    ['nonsense', 'Basic %%%'],
  ])('%s is refused', async (_, authorization) => {
    const { request } = await createTestHelpDesk();
    const response = await request('/api/v2/tickets', authorization ? { headers: { authorization } } : {});
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ code: 'invalid_credentials', message: expect.any(String) });
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="API"');
  });

  test('a bot reads solutions, and nothing else', async () => {
    const { api } = await createTestHelpDesk({ demo: true });
    const status = async (method: string, path: string) =>
      (await api(method, path, undefined, 'demo-bot-key')).status;
    expect(await status('GET', '/solutions/categories')).toBe(200);
    expect(await status('GET', '/tickets')).toBe(403);
    expect(await status('DELETE', '/solutions/categories/1')).toBe(403);
  });
});

describe('solutions', () => {
  test('a category lives from its making to its end', async () => {
    const { api } = await createTestHelpDesk({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678) });
    const created = await api('POST', '/solutions/categories', { name: ' Orders ' });
    expect(created.status).toBe(201);
    const category = await created.json();
    expect(category).toEqual({
      ...{ id: expect.any(Number), name: 'Orders', description: '' },
      ...{ created_at: '2026-01-02T03:04:05Z', updated_at: '2026-01-02T03:04:05Z' },
    });
    const path = `/solutions/categories/${category.id}`;
    expect(await (await api('PUT', path, { description: 'All about them' })).json()).toEqual({
      ...category,
      description: 'All about them',
    });
    expect(await (await api('GET', '/solutions/categories')).json()).toHaveLength(1);
    const deleted = await api('DELETE', path);
    expect([deleted.status, await deleted.text()]).toEqual([204, '']);
    const gone = await api('GET', path);
    expect([gone.status, await gone.text()]).toEqual([404, '']);
  });

  test('an article is sanitised, read as text too, and found until it is deleted', async () => {
    const { api, widget } = await createTestHelpDesk();
    const folder = await createFolder(api);
    const created = await api('POST', `${folder}/articles`, {
      title: 'Send it back',
      description: '<p>Within <b>30 days</b>.</p><script>alert(1)</script>',
      status: 2,
    });
    expect(created.status).toBe(201);
    const article = await created.json();
    expect(article).toMatchObject({
      ...{ title: 'Send it back', description: '<p>Within <b>30 days</b>.</p>', status: 2 },
      ...{ description_text: 'Within 30 days.', folder_id: 1, category_id: 1 },
    });
    const found = async (query: string) =>
      (await (await widget(`/articles?query=${query}`)).json()).articles.length;
    expect(await found('days')).toBe(1);
    await api('PUT', `/solutions/articles/${article.id}`, { description: '<p>Within a month.</p>' });
    expect([await found('days'), await found('month'), await found('send')]).toEqual([0, 1, 1]);
    await api('DELETE', folder);
    expect(await found('month')).toBe(0);
  });

  test('a draft is for agents, until it is published', async () => {
    const { api, widget } = await createTestHelpDesk();
    const folder = await createFolder(api);
    const draft = { title: 'Soon', description: '<p>Not yet.</p>' };
    const { id, status } = await (await api('POST', `${folder}/articles`, draft)).json();
    expect(status).toBe(1);
    expect((await widget(`/articles/${id}`)).status).toBe(404);
    await api('PUT', `/solutions/articles/${id}`, { status: 2 });
    expect((await widget(`/articles/${id}`)).status).toBe(200);
  });

  test('a folder for companies names them, and forgets them when it is for others', async () => {
    const { api } = await createTestHelpDesk({ demo: true });
    const path = await createFolder(api, { name: 'Acme', visibility: 4, company_ids: [1] });
    expect(await (await api('GET', path)).json()).toMatchObject({ visibility: 4, company_ids: [1] });
    expect(await (await api('PUT', path, { company_ids: [1, 2] })).json()).toMatchObject({
      company_ids: [1, 2],
    });
    expect(await (await api('PUT', path, { visibility: 2 })).json()).toMatchObject({
      visibility: 2,
      company_ids: [],
    });
    const missing = await (await api('PUT', path, { visibility: 4 })).json();
    expect(missing.errors).toEqual([
      expect.objectContaining({ field: 'company_ids', code: 'missing_field' }),
    ]);
    const unknown = await (await api('PUT', path, { visibility: 4, company_ids: [99] })).json();
    expect(unknown.errors).toEqual([
      expect.objectContaining({ field: 'company_ids', code: 'invalid_value' }),
    ]);
  });

  test.each([
    ['PUT', '/solutions/categories/9'],
    ['POST', '/solutions/categories/9/folders'],
    ['GET', '/solutions/categories/9/folders'],
    ['DELETE', '/solutions/folders/9'],
    ['POST', '/solutions/folders/9/articles'],
    ['PUT', '/solutions/articles/9'],
    ['GET', '/solutions/articles/one'],
    ['GET', '/solutions/nothing'],
  ])('%s %s answers an empty 404', async (method, path) => {
    const { api } = await createTestHelpDesk();
    const response = await api(method, path, method === 'GET' || method === 'DELETE' ? undefined : {});
    expect([response.status, await response.text()]).toEqual([404, '']);
  });
});

describe('tickets', () => {
  const draft = { email: 'Cleo@example.net', subject: 'Torn', description: '<p>It <b>tore</b>.</p>' };

  test('a ticket lives from its making to its end', async () => {
    const { api } = await createTestHelpDesk();
    const created = await api('POST', '/tickets', {
      ...draft,
      priority: 4,
      custom_fields: { cf_order: 'A-17' },
    });
    expect(created.status).toBe(201);
    const ticket = await created.json();
    expect(ticket).toMatchObject({
      ...{ subject: 'Torn', description: '<p>It <b>tore</b>.</p>', description_text: 'It tore.' },
      ...{ status: 2, priority: 4, source: 2, type: null, custom_fields: { cf_order: 'A-17' } },
      ...{ email: 'cleo@example.net', name: 'Cleo', requester_id: expect.any(Number) },
    });
    const path = `/tickets/${ticket.id}`;
    expect(await (await api('PUT', path, { status: 4 })).json()).toMatchObject({
      ...ticket,
      status: 4,
      updated_at: expect.any(String),
    });
    expect((await api('DELETE', path)).status).toBe(204);
    expect((await api('GET', path)).status).toBe(404);
  });

  test('a known contact asks by its id', async () => {
    const { api } = await createTestHelpDesk();
    const first = await (await api('POST', '/tickets', draft)).json();
    const { email: _, ...others } = draft;
    const second = await (
      await api('POST', '/tickets', { ...others, requester_id: first.requester_id })
    ).json();
    expect(second.email).toBe('cleo@example.net');
    const nobody = await (await api('POST', '/tickets', others)).json();
    expect(nobody.errors).toEqual([expect.objectContaining({ field: 'email', code: 'missing_field' })]);
  });
});

describe('the numbers that stand for something', () => {
  const ticket = { email: 'cleo@example.net', subject: 'Torn', description: 'It tore.' };
  const article = { title: 'Torn', description: '<p>It tore.</p>' };

  test.each([
    ['status', [2, 3, 4, 5], [0, 1, 6, 7, 2.5, '2', null]],
    ['priority', [1, 2, 3, 4], [0, 5, -1, 1.5, '1', null]],
    ['source', [1, 2, 3, 7, 9], [0, 4, 5, 6, 8, 10, '1', null]],
  ])('of a ticket’s %s are kept, and no others are taken', async (field, right, wrong) => {
    const { api } = await createTestHelpDesk();
    for (const number of right) {
      const { id } = await (await api('POST', '/tickets', { ...ticket, [field]: number })).json();
      expect((await (await api('GET', `/tickets/${id}`)).json())[field]).toBe(number);
    }
    for (const number of wrong) {
      const response = await api('POST', '/tickets', { ...ticket, [field]: number });
      expect([number, response.status]).toEqual([number, 400]);
      expect((await response.json()).errors).toEqual([expect.objectContaining({ field })]);
    }
  });

  test('of an article’s status and a folder’s visibility are, too', async () => {
    const { api } = await createTestHelpDesk({ demo: true });
    const path = await createFolder(api);
    const statusOf = async (place: string, body: object) => (await api('POST', place, body)).status;
    for (const [status, answer] of [
      [1, 201],
      [2, 201],
      [0, 400],
      [3, 400],
    ] as const) {
      expect([status, await statusOf(`${path}/articles`, { ...article, status })]).toEqual([status, answer]);
    }
    for (const [visibility, answer] of [
      [1, 201],
      [2, 201],
      [3, 201],
      [4, 201],
      [5, 201],
      [0, 400],
      [6, 400],
    ] as const) {
      const folder = { name: 'New', visibility, company_ids: [1] };
      expect([visibility, await statusOf('/solutions/categories/1/folders', folder)]).toEqual([
        visibility,
        answer,
      ]);
    }
  });
});

describe('lengths', () => {
  test.each([
    ['/solutions/categories', 'name', 255, { name: 'x' }],
    ['/solutions/categories', 'description', 2_000, { name: 'x' }],
    ['/solutions/folders/1/articles', 'title', 255, { title: 'x', description: 'x' }],
    ['/solutions/folders/1/articles', 'description', 500_000, { title: 'x', description: 'x' }],
    ['/tickets', 'subject', 255, { email: 'a@b.example', subject: 'x', description: 'x' }],
    ['/tickets', 'type', 100, { email: 'a@b.example', subject: 'x', description: 'x' }],
    ['/tickets', 'name', 255, { email: 'a@b.example', subject: 'x', description: 'x' }],
  ])('%s takes a %s of up to %i characters', async (path, field, most, others) => {
    const { api } = await createTestHelpDesk({ demo: true });
    expect((await api('POST', path, { ...others, [field]: 'x'.repeat(most) })).status).toBe(201);
    const response = await api('POST', path, { ...others, [field]: 'x'.repeat(most + 1) });
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([
      { field, code: 'invalid_value', message: `Use at most ${most} characters.` },
    ]);
  });
});

describe('a body that is wrong', () => {
  test('is answered field by field', async () => {
    const { api } = await createTestHelpDesk();
    const folder = await createFolder(api);
    const response = await api('POST', `${folder}/articles`, { title: 5, status: 7, colour: 'red' });
    expect(response.status).toBe(400);
    const { description, errors } = await response.json();
    expect(description).toBe('Validation failed');
    expect(errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['title', 'datatype_mismatch'],
      ['description', 'missing_field'],
      ['status', 'invalid_value'],
      ['colour', 'invalid_field'],
    ]);
  });

  test('is refused when it is no JSON', async () => {
    const { request } = await createTestHelpDesk();
    const headers = {
      authorization: `Basic ${btoa('demo-api-key:X')}`,
      'content-type': 'application/json',
    };
    const response = await request('/api/v2/tickets', { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid_json' });
  });
});

describe('a list', () => {
  test('comes in pages, each of which names the next', async () => {
    const { api, request } = await createTestHelpDesk();
    for (let number = 1; number <= 5; number++)
      await api('POST', '/solutions/categories', { name: `C${number}` });
    const names: string[] = [];
    let next: string | undefined = '/api/v2/solutions/categories?per_page=2';
    let pages = 0;
    while (next) {
      const response: Response = await request(next, {
        headers: { authorization: `Basic ${btoa('demo-api-key:X')}` },
      });
      for (const { name } of await response.json()) names.push(name);
      next = /^<(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]?.replace(origin, '');
      pages += 1;
    }
    expect(names).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
    expect(pages).toBe(3);
  });

  test('has thirty rows, or as many as are asked for, up to a hundred', async () => {
    const { api } = await createTestHelpDesk();
    for (let number = 1; number <= 101; number++)
      await api('POST', '/solutions/categories', { name: `C${number}` });
    const lengthOf = async (query: string) =>
      (await (await api('GET', `/solutions/categories${query}`)).json()).length;
    expect([
      await lengthOf(''),
      await lengthOf('?per_page=100'),
      await lengthOf('?per_page=100&page=2'),
    ]).toEqual([...[30, 100, 1]]);
  });

  test.each(['page=0', 'page=x', 'per_page=101', 'per_page=-1', 'per_page=1.5'])(
    'refuses %s',
    async (query) => {
      const { api } = await createTestHelpDesk();
      const response = await api('GET', `/tickets?${query}`);
      expect(response.status).toBe(400);
      expect((await response.json()).errors).toEqual([
        expect.objectContaining({ field: query.split('=')[0], code: 'invalid_value' }),
      ]);
    },
  );
});

test('a method that a path does not have is answered with those that it has', async () => {
  const { api } = await createTestHelpDesk();
  const response = await api('PATCH', '/solutions/articles/1');
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, PUT, DELETE');
});
