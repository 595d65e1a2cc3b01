import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Customer } from '@widget/server';
import type { Certificate } from './make-certificate.ts';
import { signToken } from './sign-token.ts';

/** How the token endpoint answers. */
export type Answer = (response: ServerResponse) => unknown;

export const answers = {
  status:
    (status: number, headers: OutgoingHttpHeaders = {}): Answer =>
    (response) =>
      response.writeHead(status, headers).end(),
  /** A beginning, and no end. */
  half: (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"token":"'),
};

export interface ShopOptions {
  /** The shared secret of the help desk. */
  secret: string;
  /** The content security policy of its pages. */
  policy?: string;
  /** Further headers of its pages. */
  headers?: OutgoingHttpHeaders;
  /** With one, it is served over HTTPS. */
  certificate?: Certificate;
  /** Further pages: their bodies by path. */
  pages?: Record<string, string>;
  /** Further scripts: their files by path. */
  scripts?: Record<string, string>;
}

const bundle = resolve(import.meta.dirname, '../dist/host-page.js');
const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${body}`;

const pages: Record<string, string> = {
  '/': html('<h1>Shop</h1><script type="module" src="/host-page.js"></script>'),
  '/elsewhere': html('<h1>Elsewhere</h1>'),
};

/** The app that the widget is part of: its pages, and a token endpoint that does what a case asks of it. */
export async function startShop({
  secret,
  policy,
  headers = {},
  certificate,
  pages: more = {},
  scripts = {},
}: ShopOptions) {
  const tokens: string[] = [];
  let answer: Answer = answers.status(401);
  const asked: string[] = [];
  const held: ServerResponse[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
    asked.push(pathname);
    if (pathname === '/help-token') {
      await answer(response);
    } else if (pathname === '/host-page.js' || scripts[pathname]) {
      response.setHeader('content-type', 'text/javascript').end(await readFile(scripts[pathname] ?? bundle));
    } else if (pathname === '/nothing') {
      response.writeHead(204).end();
    } else {
      const page =
        pathname === '/around'
          ? html(
              `<iframe title="Shop" ${searchParams.get('how') ?? ''} src="${searchParams.get('page') ?? ''}"></iframe>`,
            )
          : (pages[pathname] ?? (more[pathname] && html(more[pathname])));
      if (policy) response.setHeader('content-security-policy', policy);
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html', ...headers }).end(page);
    }
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => void serve(request, response);
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);

  async function listen(port: number): Promise<number> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  async function stop(): Promise<void> {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  const port = await listen(0);

  return {
    origin: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    /** How often it was asked for this path: the token endpoint's, unless another one is given. */
    requests: (path = '/help-token') => asked.filter((other) => other === path).length,
    /** All tokens that it has given away. */
    tokens: tokens as readonly string[],
    answerWith(next: Answer): void {
      answer = next;
    },
    /** The token endpoint does not answer, until `release`. */
    hold(): void {
      answer = (response) => held.push(response);
    },
    /** Answers what was held, as it answers now. */
    release: () => Promise.all(held.splice(0).map((response) => answer(response))),
    /** The customer is signed in: the token endpoint answers tokens that last so many seconds. */
    signIn(customer: Customer, expiresIn = 3600): void {
      answer = async (response) => {
        const token = await signToken(customer, expiresIn, secret);
        tokens.push(token);
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ token, expiresIn, freshworks_widget_auth_token: token }));
      };
    },
    signOut(): void {
      answer = answers.status(401);
    },
    /** Its network is dead: connections are closed, and new ones refused. */
    cutOff: stop,
    reconnect: () => listen(port),
    stop,
  };
}

export type Shop = Awaited<ReturnType<typeof startShop>>;
