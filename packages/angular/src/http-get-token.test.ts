import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { provideHttpClient, withInterceptors, type HttpInterceptorFn } from '@angular/common/http';
import { Injector, provideZonelessChangeDetection, runInInjectionContext } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { expect, onTestFinished, test } from 'vitest';
import { httpGetToken, type TokenRequest } from './index.ts';

const request = (signal = new AbortController().signal): TokenRequest => ({
  signal,
  reason: 'initial',
  attempt: 1,
});

/** An app whose `HttpClient` has interceptors, and a token endpoint on a real server. */
async function openApp(answer: RequestListener, ...interceptors: HttpInterceptorFn[]) {
  const server = createServer((incoming, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Authorization');
    // Before 22 Angular sends by XMLHttpRequest, and jsdom asks first.
    if (incoming.method === 'OPTIONS') response.end();
    else answer(incoming, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const application = await createApplication({
    providers: [provideZonelessChangeDetection(), provideHttpClient(withInterceptors(interceptors))],
  });
  onTestFinished(() => {
    application.destroy();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    server,
    getToken: runInInjectionContext(application.injector.get(Injector), () =>
      httpGetToken(`http://127.0.0.1:${port}/help-token`),
    ),
  };
}

test('a POST goes through the app’s interceptors', async () => {
  const seen: unknown[] = [];
  const { getToken } = await openApp(
    ({ method, url, headers }, response) => {
      seen.push(method, url, headers.authorization);
      response.end('{"token":"a.b.c","expiresIn":3600}');
    },
    (outgoing, next) => next(outgoing.clone({ setHeaders: { Authorization: 'Bearer of the app' } })),
  );
  const answer = await getToken(request());
  expect(answer).toEqual({ token: 'a.b.c', expiresIn: 3600 });
  expect(seen).toEqual(['POST', '/help-token', 'Bearer of the app']);
});

test('a page in place of the answer is an answer, not a failed request', async () => {
  const { getToken } = await openApp((_request, response) => response.end('<!doctype html>'));
  expect(await getToken(request())).toBe('<!doctype html>');
});

test.each([401, 403, 429, 503])('a %d is thrown with its status and Retry-After', async (status) => {
  const headers = { 'Access-Control-Expose-Headers': 'Retry-After', 'Retry-After': '7' };
  const { getToken } = await openApp((_request, response) => response.writeHead(status, headers).end());
  const fault = await Promise.resolve(getToken(request())).catch((error: unknown) => error);
  expect(fault).toMatchObject({ status });
  expect((fault as { headers: Headers }).headers.get('Retry-After')).toBe('7');
});

test('an interceptor that fails lets the fetch fail', async () => {
  const { getToken } = await openApp(
    (_request, response) => response.end(),
    () => {
      throw new Error('No bearer: sign in again.');
    },
  );
  await expect(getToken(request())).rejects.toThrow('No bearer');
});

test('an answer that is no longer wanted is not waited for', async () => {
  const { server, getToken } = await openApp(() => {});
  const fetching = new AbortController();
  const answer = Promise.resolve(getToken(request(fetching.signal)));
  const [{ socket }] = await once(server, 'request');
  fetching.abort();
  await expect(answer).rejects.toThrow();
  if (!socket.destroyed) await once(socket, 'close');
});
