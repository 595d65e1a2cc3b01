import { mintToken, readToken } from './mint-token.ts';
import type { Time } from './create-time.ts';

/** How a request for a token is answered; `body-hangs`: the headers come, and then nothing. */
export type Answer =
  | 'token'
  | 'hangs'
  | 'body-hangs'
  | 'offline'
  | { status: number; headers?: Record<string, string>; body: string };

/** A request for a token, as the server saw it. */
export interface TokenRequest {
  /** {@link Time.elapsed} when it came. */
  readonly at: number;
  readonly user: string | null;
}

/** What is given: tokens, and for how long. */
export interface Grant {
  readonly user: string;
  readonly token: string;
  readonly idToken: string;
  readonly refreshToken: string;
  /** Seconds from now. */
  readonly expiresIn: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** The server: the one endpoint that gives tokens, and whatever else is asked. */
export interface Endpoint {
  readonly requests: readonly TokenRequest[];
  /** How the next requests are answered. */
  answer: (request: TokenRequest) => Answer | Promise<Answer>;
  /** Whether anything gets through: `offline` fails at once, `dead` never answers. */
  network: 'up' | 'offline' | 'dead';
  /** Whom the page's cookie names, for the clients whose token comes of a cookie. */
  cookie: string | null;
  /** Whose sign-in the server does not know any more. */
  readonly ended: Set<string>;
  /** The body of an answer, in the form that the client's own server has. */
  shape: (grant: Grant) => object;
  /** How long a token is good for, and how old it is when it is given: seconds. */
  lifetime: number;
  age: number;
}

const never = new Promise<never>(() => {});
const junk = () => new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(new Uint8Array([123])) });
const offline = () => new TypeError('Failed to fetch');

/** Who asks: by refresh token, by code or password, by name, or by cookie. */
function readRequest(body: string): { user: string | null; nonce?: string; isGrant: boolean } {
  const fields: Record<string, string> = body.startsWith('{')
    ? (JSON.parse(body) as Record<string, string>)
    : Object.fromEntries(new URLSearchParams(body));
  const { refresh_token: refreshToken, code, username, email } = fields;
  const identity = fields['participantIdentity'] ?? fields['participant_identity'];
  if (refreshToken) return { user: readToken(refreshToken).sub, isGrant: true };
  if (code) {
    const [user = '', nonce = ''] = code.split('.');
    return { user, nonce, isGrant: true };
  }
  return { user: username ?? email ?? identity ?? null, isGrant: false };
}

/** Takes the place of `fetch`. Answers come without delay, so that only waiting that a client decides on takes time. */
export function createEndpoint(time: Time): Endpoint {
  const requests: TokenRequest[] = [];
  let made = 0;

  function grant(user: string, nonce: string | undefined): Grant {
    const { lifetime, age } = endpoint;
    const iat = Math.floor(time.server() / 1000) - age;
    const exp = iat + lifetime;
    const claims = { sub: user, iat, exp, email: `${user}@example.com`, jti: `${++made}`, typ: 'Bearer' };
    const token = mintToken(claims);
    return {
      user,
      token,
      idToken: mintToken({ ...claims, iss: 'https://issuer.test/', aud: 'app', nonce }),
      refreshToken: mintToken({ ...claims, exp: exp + 30 * 86400 }),
      expiresIn: lifetime - age,
      expiresAt: exp,
    };
  }

  async function respond(
    request: TokenRequest,
    nonce: string | undefined,
    isGrant: boolean,
  ): Promise<Response> {
    const { user } = request;
    if (user === null || endpoint.ended.has(user)) {
      const error = JSON.stringify({ error: 'invalid_grant', error_code: 'refresh_token_not_found' });
      return new Response(error, { status: isGrant ? 400 : 401 });
    }
    const answer = await endpoint.answer(request);
    if (answer === 'hangs') return never;
    if (answer === 'offline') throw offline();
    const headers = { 'content-type': 'application/json' };
    if (answer === 'body-hangs') return new Response(junk(), { headers });
    if (answer === 'token') return Response.json(endpoint.shape(grant(user, nonce)));
    return new Response(answer.body, { status: answer.status, headers: answer.headers ?? headers });
  }

  async function handle(request: Request): Promise<Response> {
    if (endpoint.network === 'dead') return never;
    if (endpoint.network === 'offline') throw offline();
    if (!/token$/.test(new URL(request.url).pathname)) return new Response(null, { status: 204 });
    const { user, nonce, isGrant } = readRequest(await request.text());
    const received = { at: time.elapsed(), user: user ?? endpoint.cookie };
    requests.push(received);
    return respond(received, nonce, isGrant);
  }

  /** A body that is not read to its end when the request is given up fails, as a browser's does. */
  function heed(response: Response, signal: AbortSignal | null | undefined): Response {
    if (!signal || !response.body) return response;
    const { readable, writable } = new TransformStream();
    response.body.pipeTo(writable, { signal }).catch(() => {});
    return new Response(readable, response);
  }

  globalThis.fetch = (input, options = {}) => {
    const { signal, ...rest } = options;
    const aborted = new Promise<never>((_, reject) => {
      const abort = () => reject(new DOMException('The operation was aborted.', 'AbortError'));
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    });
    const url = input instanceof Request ? input : new URL(`${input}`, location.href);
    const response = handle(new Request(url, { ...rest, ...(rest.body && { duplex: 'half' }) }));
    return Promise.race([response.then((answer) => heed(answer, signal)), aborted]);
  };

  const endpoint: Endpoint = {
    requests,
    answer: () => 'token',
    network: 'up',
    cookie: null,
    ended: new Set(),
    shape: ({ token }) => ({ token }),
    lifetime: 3600,
    age: 0,
  };
  return endpoint;
}
