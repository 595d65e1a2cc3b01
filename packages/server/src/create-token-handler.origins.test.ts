import { describe, expect, it, vi } from 'vitest';
import { createTokenHandler, type TokenHandlerOptions, type TokenUser } from './index.ts';

const ada: TokenUser = { name: 'Ada Lovelace', email: 'ada@acme.example', emailVerified: true };

const createHandler = (options: Partial<TokenHandlerOptions> = {}) =>
  createTokenHandler({ secret: 'a shared secret of more than 32 bytes', getUser: () => ada, ...options });

const post = (headers: HeadersInit) =>
  new Request('https://shop.example/help-token', { method: 'POST', headers });

describe('a caller', () => {
  const allowedOrigins = ['https://app.example'];

  it.each([
    ['of the same origin', { 'sec-fetch-site': 'same-origin', origin: 'https://shop.example' }, 200],
    ['that a person started', { 'sec-fetch-site': 'none' }, 200],
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['of a sibling subdomain', { 'sec-fetch-site': 'same-site', origin: 'https://blog.shop.example' }, 403],
    ['of an unheard-of kind', { 'sec-fetch-site': 'moon' }, 403],
    ['that is listed', { 'sec-fetch-site': 'cross-site', origin: 'https://app.example' }, 200],
    [
      'on another port than the listed one',
      { 'sec-fetch-site': 'cross-site', origin: 'https://app.example:8443' },
      403,
    ],
    [
      'whose name begins like a listed one',
      { 'sec-fetch-site': 'cross-site', origin: 'https://app.example.evil.example' },
      403,
    ],
    ['without Sec-Fetch-Site, of the same host', { origin: 'https://shop.example', cookie: 'a=b' }, 200],
    [
      'without Sec-Fetch-Site, of the host behind the proxy',
      { origin: 'https://public.example', host: 'public.example' },
      200,
    ],
    ['without Sec-Fetch-Site, of another host', { origin: 'https://evil.example', cookie: 'a=b' }, 403],
    ['without Sec-Fetch-Site, of an opaque origin', { origin: 'null', cookie: 'a=b' }, 403],
    ['that is a program with a bearer token', { authorization: 'Bearer x' }, 200],
    ['that hides where its cookie comes from', { cookie: 'a=b' }, 403],
  ])('%s', async (_, headers, status) => {
    const getUser = vi.fn(() => ada);
    const response = await createHandler({ allowedOrigins, getUser })(post(headers));
    expect(response.status).toBe(status);
    expect(getUser).toHaveBeenCalledTimes(status === 200 ? 1 : 0);
  });

  it('is told nothing about CORS where no origin is listed', async () => {
    for (const method of ['POST', 'OPTIONS']) {
      const headers = { origin: 'https://app.example', 'access-control-request-method': 'POST' };
      const response = await createHandler()(new Request('https://shop.example/', { method, headers }));
      expect([...response.headers.keys()].filter((name) => /^access-control|vary/.test(name))).toEqual([]);
    }
  });
});

describe('a listed origin', () => {
  const handler = createHandler({ allowedOrigins: ['https://app.example', 'capacitor://localhost'] });

  it.each(['https://app.example', 'capacitor://localhost'])(
    '%s may read the answer with credentials',
    async (origin) => {
      const { headers } = await handler(post({ origin }));
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('vary')).toBe('Origin');
    },
  );

  it('may read how long to wait', async () => {
    const getUser = () =>
      new Response(null, { status: 429, headers: { 'retry-after': '30', vary: 'Cookie' } });
    const limited = createHandler({ getUser, allowedOrigins: ['https://app.example'] });
    const { headers } = await limited(post({ origin: 'https://app.example' }));
    expect(headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(headers.get('vary')).toBe('Cookie, Origin');
  });

  it('has its preflight answered', async () => {
    const headers = {
      origin: 'https://app.example',
      'access-control-request-headers': 'authorization,x-csrf',
    };
    const response = await handler(new Request('https://shop.example/', { method: 'OPTIONS', headers }));
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,x-csrf',
      'access-control-allow-methods': 'POST',
      'access-control-allow-origin': 'https://app.example',
      'cache-control': 'no-store',
      vary: 'Origin',
    });
  });

  it('shares nothing with one that is not listed', async () => {
    for (const method of ['POST', 'OPTIONS']) {
      const headers = { origin: 'https://evil.example' };
      const response = await handler(new Request('https://shop.example/', { method, headers }));
      expect(response.ok).toBe(false);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(response.headers.get('vary')).toBe('Origin');
    }
  });
});
