import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

type Answer = { redirect: string } | { status?: number; json: unknown };

/**
 * An OpenID Connect provider, on a port of its own until the test is over: discovery, the code flow, signed tokens. It
 * trusts whoever comes, since the libraries are under test here and not the provider.
 */
export async function createIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'key', alg: 'RS256', use: 'sig' };
  /** What the codes that were handed out stand for. */
  const grants = new Map<string, { sub: string; nonce: string; clientId: string }>();
  let user = '';

  const sign = (claims: Record<string, string>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'key', typ: 'JWT' })
      .setIssuer(`${origin}/`)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);

  const routes: Record<string, (given: URLSearchParams) => Answer | Promise<Answer>> = {
    '/.well-known/openid-configuration': () => ({
      json: {
        issuer: `${origin}/`,
        authorization_endpoint: `${origin}/authorize`,
        token_endpoint: `${origin}/oauth/token`,
        userinfo_endpoint: `${origin}/userinfo`,
        jwks_uri: `${origin}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
    }),
    '/jwks': () => ({ json: { keys: [key] } }),
    '/authorize': (given) => {
      const redirect = new URL(given.get('redirect_uri') ?? '');
      const code = crypto.randomUUID();
      grants.set(code, {
        sub: user,
        nonce: given.get('nonce') ?? '',
        clientId: given.get('client_id') ?? '',
      });
      const answer = new URLSearchParams({ code, state: given.get('state') ?? '' });
      redirect[given.get('response_mode') === 'fragment' ? 'hash' : 'search'] = answer.toString();
      return { redirect: redirect.href };
    },
    '/oauth/token': async (given) => {
      const code = given.get('code') ?? '';
      const grant = grants.get(code);
      grants.delete(code);
      if (!grant) return { status: 400, json: { error: 'invalid_grant' } };
      const { sub, nonce, clientId } = grant;
      return {
        json: {
          token_type: 'Bearer',
          expires_in: 3600,
          scope: 'openid profile email',
          access_token: await sign({ sub }),
          id_token: await sign({ sub, aud: clientId, nonce }),
        },
      };
    },
    '/userinfo': () => ({ json: { sub: user } }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const body = await text(request);
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const route = routes[url.pathname];
    if (request.method === 'OPTIONS' || !route) {
      response.writeHead(route ? 204 : 404, cors).end();
      return;
    }
    const answered = await route(body ? new URLSearchParams(body) : url.searchParams);
    if ('redirect' in answered) response.writeHead(302, { ...cors, location: answered.redirect }).end();
    else
      response
        .writeHead(answered.status ?? 200, { ...cors, 'content-type': 'application/json' })
        .end(JSON.stringify(answered.json));
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    /** Goes to the provider as a browser does, signed in there as `name`, and comes back with the page to return to. */
    async visit(url: string, name: string): Promise<string> {
      user = name;
      const { headers } = await fetch(url, { redirect: 'manual' });
      return headers.get('location') ?? '';
    },
  };
}
