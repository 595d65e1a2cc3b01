import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTokenHandler, verifyCustomerToken, type TokenHandler, type TokenUser } from './index.ts';

const secret = 'a shared secret of more than 32 bytes';
const sessions = new Map<string, TokenUser>([
  ['session=ada', { name: 'Ada Lovelace', email: 'ada@acme.example', emailVerified: true }],
  ['session=bob', { name: 'Bob', email: 'bob@acme.example', emailVerified: false }],
]);
const handler = createTokenHandler({
  secret,
  getUser: (request) => sessions.get(request.headers.get('cookie') ?? ''),
});

const server = createServer((incoming, outgoing) => void serve(handler, incoming, outgoing));
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('answers a page on the same host, over HTTP, though a parser has taken the body', async () => {
  const response = await fetch(`${origin}/help-token`, {
    method: 'POST',
    headers: { origin, cookie: 'session=ada', 'content-type': 'application/json' },
    body: '{}',
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { token } = await response.json();
  await expect(verifyCustomerToken(token, { secret })).resolves.toMatchObject({ email: 'ada@acme.example' });
});

it.each([
  ['nobody is signed in', 'POST', {}, 401, 'signed-out'],
  ['the email is not verified', 'POST', { cookie: 'session=bob' }, 403, 'email-unverified'],
  [
    'the page is elsewhere',
    'POST',
    { cookie: 'session=ada', origin: 'http://evil.example' },
    403,
    'origin-not-allowed',
  ],
  ['the page is opened in a tab', 'GET', { cookie: 'session=ada' }, 405, 'method-not-allowed'],
])('refuses over HTTP when %s', async (_, method, headers, status, code) => {
  const response = await fetch(`${origin}/help-token`, { method, headers: { origin, ...headers } });
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe('no-store');
  await expect(response.json()).resolves.toMatchObject({ code });
});

/** What an adapter does, with a body parser in front of it. */
async function serve(
  handle: TokenHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  await text(incoming);
  const url = new URL(incoming.url ?? '/', 'http://internal');
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const response = await handle(new Request(url, { method: incoming.method ?? 'GET', headers }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}
