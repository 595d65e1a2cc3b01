import { expect, onTestFinished, test, vi } from 'vitest';
import type { GetToken, TokenResult } from '../index.ts';
import { hour, minute, openPage, second } from '../testing/open-page.ts';

type Page = ReturnType<typeof openPage>;

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

test('a request that was answered is not aborted, whatever comes after', async () => {
  const page = openPage();
  await page.signIn();
  await page.clock.advance(hour);
  page.client.logout();
  page.client.destroy();
  expect(page.requests.map(({ signal }) => signal.aborted)).toEqual([false, false]);
});

test.each<[string, (page: Page) => ReturnType<GetToken>]>([
  ['a string that is no promise (case 21)', ({ token }) => token()],
  ['{ token }', ({ token }) => ({ token: token() })],
  ['{ token, expiresIn }', ({ token }) => ({ token: token(), expiresIn: 3600 })],
  ['the name in the vendor’s documentation', ({ token }) => ({ freshworks_widget_auth_token: token() })],
  ['a Response', ({ token }) => json({ token: token() })],
  ['a Response that holds only a string', ({ token }) => json(token())],
  ['a promise', ({ token }) => Promise.resolve(token())],
  [
    'a thenable that answers twice (case 23)',
    ({ token }) =>
      ({
        then(resolve: (value: TokenResult) => void) {
          resolve(token());
          resolve(token());
        },
      }) as PromiseLike<TokenResult>,
  ],
])('getToken may return %s', async (_, answer) => {
  const page = openPage();
  page.answer = () => answer(page);
  await page.signIn();
  expect(page.state()).toBe('active');
  expect(page.commandNames()).toEqual(['authenticate']);
});

test.each<[string, (page: Page) => ReturnType<GetToken>]>([
  ['a token', ({ token }) => token()],
  [
    'what stands for a response',
    ({ token }) => ({ ok: true, json: async () => ({ token: token() }) }) as Response,
  ],
])('where there is no Response, as in some test runners, getToken may return %s', async (_, answer) => {
  vi.stubGlobal('Response', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const page = openPage();
  page.answer = () => answer(page);
  await page.signIn();
  expect(page.state()).toBe('active');
});

test('getToken may be the URL of the token endpoint: a POST, and nothing sent across origins', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.resolve(json({ token: page.token(), expiresIn: 600 })),
  );
  vi.stubGlobal('fetch', fetch);
  const page = openPage({ getToken: '/help-token' });
  await page.signIn();
  expect(page.state()).toBe('active');
  expect(fetch.mock.calls).toEqual([
    ['/help-token', { method: 'POST', signal: expect.any(AbortSignal), credentials: 'same-origin' }],
  ]);
  vi.unstubAllGlobals();
});

const httpError = (fields: object) => Object.assign(new Error('no success'), fields);

test.each<[string, () => ReturnType<GetToken>, string | undefined]>([
  ['null', () => null, undefined],
  ['a Response that says null', () => json(null), undefined],
  ['401', () => new Response(null, { status: 401 }), 'token-refused'],
  ['403', () => new Response(null, { status: 403 }), 'token-refused'],
  ['an error of status 401', () => Promise.reject(httpError({ status: 401 })), 'token-refused'],
])('%s ends the session, once and for good (case 51)', async (_, answer, code) => {
  const page = openPage();
  await page.signIn();
  page.answer = answer;
  await page.clock.advance(55 * minute);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'signed-out', userId: null, expiresAt: null });
  expect(page.errorCode()).toBe(code);
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
  await page.clock.advance(hour);
  dispatchEvent(new Event('focus'));
  await page.clock.advance(hour);
  expect(page.requests).toHaveLength(2);
  expect(page.eventNames().filter((name) => name === 'logout')).toHaveLength(1);
});

test('after 401, retry() asks anew for the host’s user', async () => {
  const page = openPage({ answer: () => new Response(null, { status: 401 }) });
  await page.signIn();
  page.answer = () => page.token();
  page.client.retry();
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
  expect(page.client.getSnapshot()).toMatchObject({ userId: 'ann', error: null });
});

const faults: [string, () => ReturnType<GetToken>, string][] = [
  ['200 with HTML', () => new Response('<!doctype html>'), 'token-response'],
  ['204', () => new Response(null, { status: 204 }), 'token-response'],
  ['302 that was not followed', () => new Response(null, { status: 302 }), 'token-status'],
  ['408', () => new Response(null, { status: 408 }), 'token-status'],
  ['429', () => new Response(null, { status: 429 }), 'token-status'],
  ['500', () => new Response(null, { status: 500 }), 'token-status'],
  ['502 with HTML', () => new Response('<!doctype html>', { status: 502 }), 'token-status'],
  ['an empty object', () => ({}), 'token-response'],
  ['an empty string', () => '', 'token-response'],
  ['"null"', () => 'null', 'token-response'],
  ['"undefined"', () => 'undefined', 'token-response'],
  ['undefined', () => undefined as never, 'token-response'],
  ['a number', () => 7 as never, 'token-response'],
  ['a token in quotes', () => '"a.b.c"', 'token-response'],
  ['two parts', () => 'e30.e30', 'token-response'],
  ['four parts', () => 'e30.e30.e30.e30', 'token-response'],
  ['claims that are no JSON', () => 'e30.AAAA.e30', 'token-response'],
  ['a megabyte', () => 'x'.repeat(2 ** 20), 'token-response'],
  ['a rejection', () => Promise.reject(new TypeError('Failed to fetch')), 'token-unreachable'],
  [
    'a rejection with nothing',
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what an app may do
    () => Promise.reject(undefined),
    'token-function',
  ],
  ['an HTTP client’s error', () => Promise.reject(httpError({ status: 503 })), 'token-status'],
  [
    'one with headers of its own kind',
    () => Promise.reject(httpError({ status: 503, headers: {} })),
    'token-status',
  ],
  ['one of no status', () => Promise.reject(httpError({ status: 0 })), 'token-unreachable'],
  [
    'an abort of the app’s own (case 38)',
    () => Promise.reject(new DOMException('', 'AbortError')),
    'token-unreachable',
  ],
  [
    'a synchronous error (case 20)',
    () => {
      throw new Error('broken');
    },
    'token-function',
  ],
  [
    'a thenable that throws (case 23)',
    () => ({
      then() {
        throw new Error('broken');
      },
    }),
    'token-function',
  ],
];

test.each(faults)(
  '%s passes: nobody is signed out, and it is tried again (cases 22, 26, 28)',
  async (_, answer, code) => {
    const page = openPage();
    page.answer = answer;
    await page.signIn();
    expect(page.client.getSnapshot()).toMatchObject({ session: 'stalled', userId: 'ann' });
    expect(page.errorCode()).toBe(code);
    page.answer = () => page.token();
    await page.clock.advance(2 * second);
    expect(page.state()).toBe('active');
    expect(page.errorCode()).toBeUndefined();
    expect(page.reasons()).toEqual(['initial', 'retry']);
    expect(page.requests[1]!.attempt).toBe(2);
  },
);

test.each(faults)('%s while renewing leaves the present token in use', async (_, answer, code) => {
  const page = openPage();
  await page.signIn();
  page.answer = answer;
  await page.clock.advance(54 * minute + 40 * second);
  expect(page.client.getSnapshot()).toMatchObject({ session: 'retrying', userId: 'ann' });
  expect(page.errorCode()).toBe(code);
  expect(page.script.identity).not.toBeNull();
});

test.each<[string, () => unknown, string]>([
  ['of Chromium', () => new TypeError('Failed to fetch'), 'token-unreachable'],
  ['of Firefox', () => new TypeError('NetworkError when attempting to fetch resource.'), 'token-unreachable'],
  ['of Safari', () => new TypeError('Load failed'), 'token-unreachable'],
  ['of Node', () => new TypeError('fetch failed'), 'token-unreachable'],
  ['of axios', () => new Error('Network Error'), 'token-unreachable'],
  ['of a time limit', () => new DOMException('signal timed out', 'TimeoutError'), 'token-unreachable'],
  ['of Angular', () => ({ name: 'HttpErrorResponse', status: 0 }), 'token-unreachable'],
  [
    'in the app’s own code',
    () => new TypeError("Cannot read properties of undefined (reading 'fetchToken')"),
    'token-function',
  ],
  [
    'of a missing object, named as what fails',
    () => new TypeError("Cannot read properties of undefined (reading 'network')"),
    'token-function',
  ],
  [
    'of Safari, of a missing object',
    () => new TypeError("null is not an object (evaluating 'offline.id')"),
    'token-function',
  ],
  ['of a missing variable', () => new ReferenceError('abortTimer is not defined'), 'token-function'],
  [
    'of Safari, of a missing variable',
    () => new ReferenceError("Can't find variable: network"),
    'token-function',
  ],
  ['of a call that is none', () => new TypeError('this.timeout is not a function'), 'token-function'],
  ['of a missing function', () => new ReferenceError('accessToken is not defined'), 'token-function'],
])('an error %s is called what it is, and is the cause', async (_, make, code) => {
  const cause = make();
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what HTTP clients do
  const page = openPage({ answer: () => Promise.reject(cause) });
  await page.signIn();
  expect(page.state()).toBe('stalled');
  expect(page.client.getSnapshot().error).toMatchObject({ code, cause });
});

test.each<[string, (status: number, headers: Record<string, string>) => object]>([
  ['on the error', (status, headers) => ({ status, headers: new Headers(headers) })],
  ['on the error, as a plain object', (status, headers) => ({ status, headers })],
  ['on its response', (status, headers) => ({ response: { status, headers: new Headers(headers) } })],
  ['on its response, as a plain object', (status, headers) => ({ response: { status, headers } })],
])('status and Retry-After are found where HTTP clients put them: %s', async (_, make) => {
  for (const name of ['retry-after', 'Retry-After']) {
    const page = openPage();
    page.answer = () => Promise.reject(httpError(make(429, { [name]: '120' })));
    await page.signIn();
    expect(page.errorCode()).toBe('token-status');
    await page.clock.advance(2 * minute - second);
    expect(page.requests).toHaveLength(1);
    page.answer = () => Promise.reject(httpError(make(401, {})));
    await page.clock.advance(second);
    expect(page.state()).toBe('signed-out');
    page.client.destroy();
    page.script.uninstall();
  }
});

test('a token endpoint on another origin is sent its cookies when the app says so', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(json({ token: page.token() })));
  vi.stubGlobal('fetch', fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const page = openPage({ getToken: 'https://api.example/help-token', credentials: 'include' });
  await page.signIn();
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', credentials: 'include' });
});
