import { expect, test } from 'vitest';
import { createTestHelpDesk } from '../../testing/create-test-help-desk.ts';

type HelpDesk = Awaited<ReturnType<typeof createTestHelpDesk>>;

/** Begins a PUT whose body is still on its way, and answers how to send the rest of it. */
async function beginPut({ request }: HelpDesk, path: string, changes: object) {
  const upload = new TransformStream<Uint8Array, Uint8Array>();
  const writer = upload.writable.getWriter();
  const body = new TextEncoder().encode(JSON.stringify(changes));
  const response = request(`/api/v2${path}`, {
    method: 'PUT',
    headers: {
      authorization: `Basic ${btoa('demo-api-key:X')}`,
      'content-type': 'application/json',
      // As every browser says it: a body of unknown length is read whole before anything else.
      'content-length': String(body.length),
    },
    body: upload.readable,
    ...{ duplex: 'half' },
  });
  // Taken only when the help desk reads: from then on it has looked at whatever it looks at before.
  await writer.write(body.slice(0, 1));
  return async () => {
    await writer.write(body.slice(1));
    await writer.close();
    return response;
  };
}

async function createFolder({ api }: HelpDesk, folder: object = { name: 'Returns', visibility: 1 }) {
  const category = await (await api('POST', '/solutions/categories', { name: 'Orders' })).json();
  return (await api('POST', `/solutions/categories/${category.id}/folders`, folder)).json();
}

async function createArticle(helpDesk: HelpDesk) {
  const { id } = await createFolder(helpDesk);
  const article = { title: 'Send it back', description: '<p>Within 30 days.</p>', status: 2 };
  return (await helpDesk.api('POST', `/solutions/folders/${id}/articles`, article)).json();
}

async function createTicket({ api }: HelpDesk) {
  const ticket = { email: 'cleo@example.net', subject: 'Torn', description: 'It tore.' };
  return (await api('POST', '/tickets', ticket)).json();
}

const cases: {
  what: string;
  create(helpDesk: HelpDesk): Promise<{ id: number }>;
  path: string;
  slow: object;
  meanwhile: object;
}[] = [
  {
    what: 'a category’s description',
    create: async ({ api }) => (await api('POST', '/solutions/categories', { name: 'Orders' })).json(),
    path: '/solutions/categories',
    slow: { name: 'Purchases' },
    meanwhile: { description: 'All about them' },
  },
  {
    what: 'a folder’s visibility',
    create: createFolder,
    path: '/solutions/folders',
    slow: { name: 'Refunds' },
    meanwhile: { visibility: 3 },
  },
  {
    what: 'a folder’s companies',
    create: (helpDesk) => createFolder(helpDesk, { name: 'Acme', visibility: 4, company_ids: [1, 2] }),
    path: '/solutions/folders',
    slow: { description: 'For some' },
    meanwhile: { company_ids: [2] },
  },
  {
    what: 'an article’s draft state',
    create: createArticle,
    path: '/solutions/articles',
    slow: { title: 'Return it' },
    meanwhile: { status: 1 },
  },
  {
    what: 'an article’s text',
    create: createArticle,
    path: '/solutions/articles',
    slow: { title: 'Return it' },
    meanwhile: { description: '<p>Within a month.</p>' },
  },
  {
    what: 'a ticket’s subject',
    create: createTicket,
    path: '/tickets',
    slow: { status: 4 },
    meanwhile: { subject: 'Torn tent' },
  },
  {
    what: 'a ticket’s custom fields',
    create: createTicket,
    path: '/tickets',
    slow: { priority: 4 },
    meanwhile: { custom_fields: { cf_order: 'A-17' } },
  },
];

test.each(cases)(
  'a change of $what outlives another change that was under way',
  async ({ create, path, slow, meanwhile }) => {
    const helpDesk = await createTestHelpDesk({ demo: true });
    const { id } = await create(helpDesk);
    const other = await create(helpDesk);
    const read = async (which: number) => (await helpDesk.api('GET', `${path}/${which}`)).json();
    const others = await read(other.id);

    const finish = await beginPut(helpDesk, `${path}/${id}`, slow);
    expect((await helpDesk.api('PUT', `${path}/${id}`, meanwhile)).status).toBe(200);
    expect(await (await finish()).json()).toMatchObject({ ...slow, ...meanwhile });
    expect(await read(id)).toMatchObject({ ...slow, ...meanwhile });
    expect(await read(other.id)).toEqual(others);
  },
);

test.each(cases)(
  'a change of $what says 404 when it was deleted meanwhile',
  async ({ create, path, slow }) => {
    const helpDesk = await createTestHelpDesk({ demo: true });
    const { id } = await create(helpDesk);
    const finish = await beginPut(helpDesk, `${path}/${id}`, slow);
    await helpDesk.api('DELETE', `${path}/${id}`);
    const response = await finish();
    expect([response.status, await response.text()]).toEqual([404, '']);
  },
);
