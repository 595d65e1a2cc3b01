import { describe, expect, test } from 'vitest';
import { createTestHelpDesk, origin, tokenOf } from '../testing/create-test-help-desk.ts';

const key = { authorization: `Basic ${btoa('demo-api-key:X')}` };
const json = { 'content-type': 'application/json' };
const category = JSON.stringify({ name: 'Orders' });

async function postCategory(headers: Record<string, string>, options = {}) {
  const { request, api } = await createTestHelpDesk(options);
  const response = await request('/api/v2/solutions/categories', {
    method: 'POST',
    headers: { ...key, ...headers },
    body: category,
  });
  return { status: response.status, made: (await (await api('GET', '/solutions/categories')).json()).length };
}

describe('the REST API writes nothing for a form of another site', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'text/plain; charset=application/json',
    'application/json-seq',
    'application/jsonp',
  ])('that is declared as %s', async (type) => {
    expect(await postCategory({ 'content-type': type })).toEqual({ status: 415, made: 0 });
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${origin}.evil.example` },
  ])('though it is declared as JSON, from %j', async (headers) => {
    expect(await postCategory({ ...json, ...headers })).toEqual({ status: 403, made: 0 });
  });

  test.each([{}, { origin }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])(
    'and what is no other site’s is written: %j',
    async (headers) => {
      expect(await postCategory({ ...json, ...headers })).toEqual({ status: 201, made: 1 });
    },
  );

  test('behind a proxy its own pages are those of the public address', async () => {
    const options = { publicAddress: 'https://help.example.com' };
    const own = { ...json, origin: 'https://help.example.com' };
    expect(await postCategory(own, options)).toEqual({ status: 201, made: 1 });
    expect(await postCategory({ ...json, origin }, options)).toEqual({ status: 403, made: 0 });
  });
});

test.each([
  ['a program', { 'user-agent': 'curl/8.0' }, 'Basic realm="API"'],
  ['a browser', { 'user-agent': 'Mozilla/5.0 (X11)' }, null],
  ['a page’s script', { 'sec-fetch-mode': 'cors' }, null],
])('%s is asked for the key in such a way that it is not remembered', async (_, headers, invitation) => {
  const { request } = await createTestHelpDesk();
  const response = await request('/api/v2/tickets', { headers: { ...headers } });
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, invitation]);
});

describe('behind a proxy', () => {
  const options = { publicAddress: 'https://help.example.com' };

  test('a list’s next page is at the public address', async () => {
    const { api } = await createTestHelpDesk(options);
    for (const name of ['One', 'Two']) await api('POST', '/solutions/categories', { name });
    const { headers } = await api('GET', '/solutions/categories?per_page=1');
    expect(headers.get('link')).toBe(
      '<https://help.example.com/api/v2/solutions/categories?per_page=1&page=2>; rel="next"',
    );
  });

  test('an agent signs in though the browser only says its origin, and the cookie is for TLS alone', async () => {
    const { request } = await createTestHelpDesk(options);
    const signIn = (from: string) =>
      request('/portal/sign-in', {
        method: 'POST',
        headers: { origin: from },
        body: new URLSearchParams({ email: 'admin@helpdesk.example', key: 'demo-api-key' }),
      });
    const response = await signIn('https://help.example.com');
    expect(response.status).toBe(303);
    expect(response.headers.get('set-cookie')).toMatch(/; Secure;/);
    expect((await signIn(origin)).status).toBe(403);
  });
});

describe('what the caller got wrong is no failure', () => {
  const failing = () =>
    new ReadableStream({
      pull(controller) {
        controller.error(new Error('The caller is gone.'));
      },
    });

  test.each(['und', 'und-Latn', 'x-nothing', 'de-', 'a'.repeat(3_000)])(
    'a language that is none: %s',
    async (language) => {
      const { widget } = await createTestHelpDesk({ demo: true });
      for (const path of ['/articles?query=tent', '/articles?', '/articles/1?']) {
        expect((await widget(`${path}&language=${language}`)).status).toBe(200);
      }
    },
  );

  test.each([
    ['multipart/form-data', 'nonsense'],
    ['multipart/form-data; boundary=x', '--x\r\nnonsense'],
    ['multipart/form-data; boundary=x', ''],
  ])('a form that is none: %s', async (type, body) => {
    const { request } = await createTestHelpDesk();
    const headers = { origin, 'content-type': type };
    const response = await request('/portal/sign-in', { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('The form did not arrive whole');
  });

  test('an upload that breaks off', async () => {
    const lines: string[] = [];
    const { request } = await createTestHelpDesk({
      log: (_, event) => {
        lines.push(event);
      },
    });
    const send = (path: string, headers: Record<string, string>, method = 'POST') =>
      request(path, { method, headers, body: failing(), ...{ duplex: 'half' } });
    const sized = { 'content-length': '20' };
    const token = await tokenOf('ann@acme.example');
    const tickets = '/widgets/81000000001/tickets';
    const answers = [
      await send('/api/v2/tickets', { ...key, ...json }),
      await send('/api/v2/tickets', { ...key, ...json, ...sized }),
      await send(tickets, { authorization: `Bearer ${token}`, ...json }),
      await send(tickets, { ...json, ...sized }),
      await send('/portal/sign-in', { origin }),
      await send('/portal/sign-in', { origin, ...sized, 'content-type': 'multipart/form-data; boundary=x' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
    expect(lines).not.toContain('failed');
  });
});
