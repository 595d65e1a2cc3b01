import { expect, test } from 'vitest';
import { demoAccount } from '../demo/demo-account.ts';
import { saveAccount } from '../desk/set-up/save-account.ts';
import { openDatabase } from '../storage/open-database.ts';
import { createTestHelpDesk, origin, tokenOf } from '../testing/create-test-help-desk.ts';
import { createRoutes } from './create-routes.ts';

const key = { authorization: `Basic ${btoa('demo-api-key:X')}` };
const json = { 'content-type': 'application/json' };
const widget = '/widgets/81000000001';
const large = 'x'.repeat(2 * 1024 * 1024);

const own = { origin };

test.each<[what: string, path: string, init: RequestInit, status: number]>([
  ['a session', `${widget}/session`, {}, 200],
  ['articles', `${widget}/articles`, {}, 200],
  ['an article that is not there', `${widget}/articles/9`, {}, 404],
  ['a token that is none', `${widget}/session`, { headers: { authorization: 'Bearer x' } }, 401],
  ['a ticket that is none', `${widget}/tickets`, { method: 'POST', headers: json, body: '{' }, 400],
  ['a ticket that is too large', `${widget}/tickets`, { method: 'POST', headers: json, body: large }, 413],
  ['tickets', '/api/v2/tickets', { headers: key }, 200],
  ['a wrong key', '/api/v2/tickets', {}, 401],
  ['what the API does not have', '/api/v2/nothing', { headers: key }, 404],
  ['a method that it does not have', '/api/v2/tickets', { method: 'PATCH', headers: key }, 405],
  [
    'a body that it does not take',
    '/api/v2/tickets',
    { method: 'POST', headers: { ...key, ...json }, body: large },
    413,
  ],
  ['the sign-in', '/portal/sign-in', {}, 200],
  [
    'a sign-in that is refused',
    '/portal/sign-in',
    { method: 'POST', headers: own, body: new URLSearchParams() },
    401,
  ],
  ['a page without a session', '/portal/tickets', {}, 303],
])('%s is kept by no cache, and read as nothing but what it is', async (_, path, init, status) => {
  const { request } = await createTestHelpDesk();
  const response = await request(path, init);
  expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('connection')).toBe(status === 413 ? 'close' : null);
});

test('a failure says nothing of its insides, at any door', async () => {
  const database = await openDatabase(':memory:');
  await saveAccount(database, demoAccount, { demo: false });
  const logged: string[] = [];
  const routes = createRoutes({
    desk: { database, now: Date.now },
    log: (_, event, facts) => void logged.push(`${event} ${String(facts?.['error'])}`),
  });
  const token = await tokenOf('ann@acme.example');
  await database.destroy();
  const cookie = 'help-desk-session=guessed';
  for (const [path, headers] of [
    [`${widget}/session`, { authorization: `Bearer ${token}` }],
    [`${widget}/articles?query=tent`, {}],
    ['/api/v2/tickets', key],
    ['/portal/tickets', { cookie }],
    ['/healthz', {}],
  ] as const) {
    const response = await routes.request(path, { headers: { ...headers } });
    expect([path, response.status, await response.json()]).toEqual([
      ...[path, 500],
      { code: 'internal-error', message: 'The help desk has failed: try again, and look into its log.' },
    ]);
  }
  expect(logged.filter((line) => /^internal-error Error: .*\n +at /.test(line))).toHaveLength(5);
});

test.each([
  [`${widget}/tickets`, 128 * 1024, {}],
  ['/api/v2/tickets', 1024 * 1024, key],
  ['/portal/sign-in', 8 * 1024, own],
])('%s takes a body of up to %i bytes', async (path, most, headers) => {
  const { request } = await createTestHelpDesk();
  const send = async (bytes: number) =>
    (await request(path, { method: 'POST', headers: { ...json, ...headers }, body: 'x'.repeat(bytes) }))
      .status;
  expect(await send(most)).not.toBe(413);
  expect(await send(most + 1)).toBe(413);
});
