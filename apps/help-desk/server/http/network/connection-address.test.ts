import { createServer, request } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { connectionAddress } from './connection-address.ts';

test('over a connection it is the other end’s address', async () => {
  const server = createServer(getRequestListener((_, bindings) => new Response(connectionAddress(bindings))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const answer = await new Promise<string>((resolve) => {
    request({ host: '127.0.0.1', port, localAddress: '127.0.0.2', agent: false }, (response) =>
      response.on('data', (chunk: Buffer) => resolve(chunk.toString())),
    ).end();
  });
  expect(answer).toBe('127.0.0.2');
});

test.each([undefined, {}])('in process there is none: %j', (bindings) => {
  expect(connectionAddress(bindings)).toBe('');
});
