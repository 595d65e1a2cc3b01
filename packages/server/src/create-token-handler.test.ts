import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createTokenHandler,
  verifyCustomerToken,
  type TokenHandlerOptions,
  type TokenUser,
} from './index.ts';

const secret = 'a shared secret of more than 32 bytes';
const ada: TokenUser = { name: 'Ada Lovelace', email: 'ada@acme.example', emailVerified: true };

const createHandler = (options: Partial<TokenHandlerOptions> = {}) =>
  createTokenHandler({ secret, getUser: () => ada, ...options });

const post = (headers: HeadersInit = {}) =>
  new Request('https://shop.example/help-token', { method: 'POST', headers });

afterEach(() => void vi.unstubAllGlobals());

describe('a signed-in user', () => {
  it('gets a token and the seconds that it lasts', async () => {
    const response = await createHandler()(post());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const { token, expiresIn } = await response.json();
    expect(expiresIn).toBe(3600);
    const customer = await verifyCustomerToken(token, { secret });
    expect(customer).toMatchObject({ name: ada.name, email: ada.email });
  });

  it('gets a token that lives as long as was asked', async () => {
    const { token, expiresIn } = await (await createHandler({ expiresIn: 900 })(post())).json();
    const { issuedAt = 0, expiresAt } = await verifyCustomerToken(token, { secret });
    expect([expiresIn, expiresAt - issuedAt]).toEqual([900, 900]);
  });

  it('is looked up with the request, and with what the host passes along', async () => {
    const handler = createTokenHandler<{ user: TokenUser }>({
      secret,
      getUser: (request, context) => (request.headers.has('cookie') ? context?.user : null),
    });
    const headers = { cookie: 'session=1', 'sec-fetch-site': 'same-origin' };
    expect((await handler(post(headers), { user: ada })).status).toBe(200);
    expect((await handler(post(headers))).status).toBe(401);
  });

  it('is served on any path, and with a body that is left unread', async () => {
    const request = new Request('https://shop.example/', { method: 'POST', body: 'name=mallory' });
    expect((await createHandler()(request)).status).toBe(200);
    expect(request.bodyUsed).toBe(false);
  });
});

describe('an answer without a token', () => {
  const problem = async (options: Partial<TokenHandlerOptions>, request = post()) => {
    const response = await createHandler(options)(request);
    return { status: response.status, ...(await response.json()) };
  };

  it.each([null, undefined])('is 401 when getUser gives %o', async (user) => {
    await expect(problem({ getUser: async () => user })).resolves.toMatchObject({
      status: 401,
      code: 'signed-out',
    });
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    'is 405 for %s, and says what is allowed',
    async (method) => {
      const getUser = vi.fn(() => ada);
      const response = await createHandler({ getUser })(new Request('https://shop.example/', { method }));
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(getUser).not.toHaveBeenCalled();
    },
  );

  it.each([false, undefined, 'yes', 1])('is 403 when emailVerified is %o', async (emailVerified) => {
    const user = { ...ada, emailVerified } as TokenUser;
    await expect(problem({ getUser: () => user })).resolves.toMatchObject({
      status: 403,
      code: 'email-unverified',
      message: expect.stringContaining('emailVerified: true') as string,
    });
  });

  it('is 403 when the user cannot be named in a token', async () => {
    for (const [change, code] of [
      [{ email: '' }, 'email-missing'],
      [{ email: 'ada' }, 'email-malformed'],
      [{ name: '' }, 'name-missing'],
    ] as const)
      await expect(problem({ getUser: () => ({ ...ada, ...change }) })).resolves.toMatchObject({
        status: 403,
        code,
      });
  });

  it('is 500 when getUser fails, and keeps the reason for onError', async () => {
    const failure = new Error('password of the database: hunter2');
    const onError = vi.fn();
    for (const getUser of [
      () => Promise.reject(failure),
      () => {
        throw failure;
      },
    ]) {
      const answer = await problem({ getUser, onError });
      expect(answer).toMatchObject({ status: 500, code: 'user-lookup-failed' });
      expect(JSON.stringify(answer)).not.toContain('hunter2');
    }
    expect(onError.mock.calls).toEqual([[failure], [failure]]);
  });

  it('is what getUser answers itself, made uncacheable', async () => {
    const limited = Response.json({ code: 'too-many' }, { status: 429, headers: { 'retry-after': '30' } });
    const response = await createHandler({ getUser: () => limited })(post());
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(response.headers.get('cache-control')).toBe('no-store');
    await expect(response.json()).resolves.toEqual({ code: 'too-many' });
  });

  it('may be a response whose headers cannot be changed', async () => {
    const redirect = () => Response.redirect('https://shop.example/sign-in');
    const response = await createHandler({ getUser: redirect })(post());
    expect([response.status, response.headers.get('cache-control')]).toEqual([302, 'no-store']);
  });
});

it('issues for unverified emails where that is wanted', async () => {
  const getUser = () => ({ ...ada, emailVerified: false });
  expect((await createHandler({ getUser, requireVerifiedEmail: false })(post())).status).toBe(200);
});

it('is never cached, whatever the answer', async () => {
  const answers = await Promise.all([
    createHandler()(post()),
    createHandler()(new Request('https://shop.example/')),
    createHandler()(post({ 'sec-fetch-site': 'cross-site' })),
    createHandler({ getUser: () => null })(post()),
    createHandler({ getUser: () => ({ ...ada, emailVerified: false }) })(post()),
    createHandler({ getUser: () => Promise.reject(new Error()), onError: () => {} })(post()),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 405, 403, 401, 403, 500]);
  for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store');
});

describe('creating a handler refuses', () => {
  const refusal = (code: string) => expect.objectContaining({ name: 'InvalidArgumentError', code }) as Error;

  it.each([
    ['a missing secret', { secret: undefined }, 'secret-missing'],
    ['a short secret', { secret: 'short' }, 'secret-too-short'],
    ['a lifetime in milliseconds', { expiresIn: 3_600_000 }, 'expires-in-milliseconds'],
  ])('%s', (_, fault, code) => {
    expect(() => createHandler(fault)).toThrow(refusal(code));
  });

  it.each([
    '*',
    'null',
    'shop.example',
    'https://shop.example/',
    'https://shop.example:443',
    'https://Shop.example',
    'https://*.shop.example',
    'https://user@shop.example',
    'file://',
  ])('%s for an origin', (origin) => {
    expect(() => createHandler({ allowedOrigins: [origin] })).toThrow(refusal('allowed-origin-malformed'));
  });

  it('to do so in a browser', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    expect(() => createHandler()).toThrow('sign and check tokens on a server');
  });
});

it('signs whose account it is, where the session says so', async () => {
  const { token } = await (
    await createHandler({ getUser: () => ({ ...ada, sub: 'user-42' }) })(post())
  ).json();
  expect(await verifyCustomerToken(token, { secret })).toMatchObject({ sub: 'user-42' });
});

it('passes on a Response that getUser throws, without keeping it for anyone', async () => {
  const onError = vi.fn();
  const thrown = new Response('wait', { status: 429, headers: { 'retry-after': '30' } });
  for (const getUser of [async () => raise(thrown.clone()), () => raise(thrown.clone())]) {
    const response = await createHandler({ getUser, onError })(post());
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      ...[429, '30', 'wait'],
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
  expect(onError).not.toHaveBeenCalled();
});

describe('it never rejects', () => {
  const readBefore = async () => {
    const response = new Response('gone');
    await response.text();
    return response;
  };
  const withGetter = (name: keyof TokenUser) => () =>
    Object.defineProperty({ ...ada }, name, { get: () => raise(new Error('The session is closed.')) });

  it.each<[string, TokenHandlerOptions['getUser']]>([
    ['a Response that was read before', readBefore],
    ['one that is thrown', async () => raise(await readBefore())],
    ['one that is no answer', () => Response.error()],
    ['a user whose name cannot be read', withGetter('name')],
    ['a user whose email cannot be read', withGetter('email')],
    ['a user whose verification cannot be read', withGetter('emailVerified')],
    [
      'a promise that cannot be waited for',
      () => Object.defineProperty({ ...ada }, 'then', { get: () => raise(new Error()) }),
    ],
    ['nothing, thrown', () => raise(undefined)],
  ])('at %s', async (_, getUser) => {
    const onError = vi.fn();
    const response = await createHandler({ getUser, onError })(post());
    expect([response.status, (await response.json()).code]).toEqual([500, 'user-lookup-failed']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('at an onError that fails itself', async () => {
    const fail = () => raise(new Error('no log'));
    expect((await createHandler({ getUser: fail, onError: fail })(post())).status).toBe(500);
  });
});

function raise(thrown: unknown): never {
  throw thrown;
}
