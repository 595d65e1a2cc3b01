// @vitest-environment node
import { getRequestListener } from '@hono/node-server';
import { Logger, Module } from '@nestjs/common';
import { verifyCustomerToken } from '@widget/server';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import express from 'express';
import { createApp, toNodeListener } from 'h3';
import next from 'next';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app as expressApp } from './express.ts';
import { app as fastifyApp } from './fastify.ts';
import { app as honoApp } from './hono.ts';
import { handler as lambda } from './lambda.ts';
import { createApp as createNestApp } from './nest.ts';
import nuxtHandler from './nuxt.ts';
import worker from './workers.ts';

interface LambdaAnswer {
  statusCode: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

type Host = () => Promise<RequestListener> | RequestListener;

/** The apps of the recipes, as far as they run in a test. */
const hosts: Record<string, Host> = {
  // A parser has taken the body, as in most apps.
  Express: () => express().use(express.json(), expressApp),
  async Fastify() {
    await fastifyApp.ready();
    return fastifyApp.routing;
  },
  Hono: () => getRequestListener(honoApp.fetch),
  async Nest() {
    Logger.overrideLogger(false);
    class AppModule {}
    Module({})(AppModule);
    const app = await createNestApp(AppModule);
    await app.init();
    return app.getHttpAdapter().getInstance();
  },
  'Nuxt (h3)': () => toNodeListener(createApp().use('/help-token', nuxtHandler)),
  async Next() {
    const dir = resolve(import.meta.dirname, 'next-app');
    const bin = resolve(import.meta.dirname, '../node_modules/next/dist/bin/next');
    execFileSync(process.execPath, [bin, 'build', dir], {
      stdio: 'pipe',
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    const app = next({ dir });
    await app.prepare();
    return app.getRequestHandler();
  },
  'Cloudflare Workers': () => getRequestListener(worker.fetch),
  'AWS Lambda': () => async (request, response) => {
    const answered = await lambda(apiGatewayEvent(request), {} as Context);
    const { statusCode, headers, body } = answered as LambdaAnswer;
    response.writeHead(statusCode, headers).end(body);
  },
};

/** As API Gateway hands a request over, with the cookies apart. */
function apiGatewayEvent({ method = '', url = '', headers }: IncomingMessage): APIGatewayProxyEventV2 {
  const { cookie, ...others } = headers as Record<string, string>;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url,
    rawQueryString: '',
    headers: others,
    ...(cookie && { cookies: cookie.split('; ') }),
    requestContext: { domainName: others['host'], http: { method, path: url } },
    isBase64Encoded: false,
  } as APIGatewayProxyEventV2;
}

describe.each(Object.entries(hosts))('%s', (_, createListener) => {
  const server = createServer();
  let origin: string;

  beforeAll(async () => {
    server.on('request', await createListener());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const ask = (headers: Record<string, string>, method = 'POST') =>
    fetch(`${origin}/help-token`, { method, headers: { origin, ...headers } });

  it('gives a token to a page whose user has a session', async () => {
    const response = await ask({ cookie: 'session=ada' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { token } = await response.json();
    await expect(
      verifyCustomerToken(token, { secret: process.env['HELP_DESK_SECRET'] }),
    ).resolves.toMatchObject({ name: 'Ada Lovelace', email: 'ada@acme.example' });
  });

  it('answers 401 without a session', async () => {
    const response = await ask({});
    expect(response.status).toBe(401);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers 403 to a page on another site', async () => {
    const response = await ask({
      cookie: 'session=ada',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers 405 to a GET', async () => {
    expect((await ask({ cookie: 'session=ada' }, 'GET')).status).toBe(405);
  });
});
