// @vitest-environment node
import { createVirtualClock, makeToken } from '@widget/testing';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSession } from './create-session.ts';
import { askEndpoint } from './request-token.ts';
import { signIn } from './session-machine.ts';

const second = 1000;
const minute = 60 * second;

/** A server below HTTP, so that it can break off wherever it likes. `answer` has a connection that has asked. */
async function openServer(answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // What the client breaks off is reset here.
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/help-token`, sockets };
}

/** Ann's session with such a server as her token endpoint: real bytes, virtual time. */
async function openSession(answer: (socket: Socket) => void) {
  vi.stubGlobal('document', { hidden: false });
  onTestFinished(() => void vi.unstubAllGlobals());
  const server = await openServer(answer);
  const clock = createVirtualClock();
  const session = createSession(clock, { getToken: askEndpoint(server.address), changed: () => {} });
  session.apply(signIn('ann'));
  return {
    clock,
    server,
    state: session.state,
    /** Milliseconds from now to what the session does next. */
    wait: () => session.get().due! - clock.now(),
    error: () => session.get().error?.code,
    asked: () => expect.poll(() => server.sockets.size).toBe(1),
    answered: () => expect.poll(() => session.state()).not.toBe('acquiring'),
  };
}

const token = () => {
  const iat = Date.UTC(2026, 0, 5, 9) / second;
  return makeToken({ email: 'ann@example.com', iat, exp: iat + 3600 });
};

/** A response as it goes over the wire. */
const response = (status: string, body = '', ...headers: string[]) =>
  [`HTTP/1.1 ${status}`, `Content-Length: ${body.length}`, 'Connection: close', ...headers, '', body].join(
    '\r\n',
  );

const success = () =>
  response('200 OK', JSON.stringify({ token: token(), expiresIn: 3600 }), 'Content-Type: application/json');

test('an endpoint that answers signs in', async () => {
  const session = await openSession((socket) => socket.end(success()));
  await session.answered();
  expect(session.state()).toBe('active');
});

test.each<[string, (socket: Socket) => void]>([
  ['before the answer', (socket) => socket.resetAndDestroy()],
  ['in the headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-', () => socket.resetAndDestroy())],
  ['in the body', (socket) => socket.write(success().slice(0, -40), () => socket.resetAndDestroy())],
  ['in the body, politely', (socket) => socket.end(success().slice(0, -40))],
])('a connection that is reset %s is a passing fault (case 26)', async (_, answer) => {
  const session = await openSession(answer);
  await session.answered();
  expect(session.state()).toBe('stalled');
  expect(session.error()).toMatch(/^token-(unreachable|response)$/);
});

test('a connection that is reset after the whole answer changes nothing (case 26)', async () => {
  const session = await openSession((socket) =>
    socket.write(success(), () => setImmediate(() => socket.resetAndDestroy())),
  );
  await session.answered();
  expect(session.state()).toBe('active');
});

test.each<[string, (socket: Socket) => void]>([
  ['a body that never ends (case 25)', (socket) => socket.write(success().slice(0, -1))],
  [
    'a body of one byte at a time (case 27)',
    (socket) => {
      const bytes = [...success()];
      const next = () => {
        if (bytes.length > 1 && !socket.destroyed) socket.write(bytes.shift()!, () => setTimeout(next, 5));
      };
      next();
    },
  ],
  ['no answer at all (case 18)', () => {}],
])('%s is given up after 15 seconds, and the connection with it', async (_, answer) => {
  const session = await openSession(answer);
  await session.asked();
  await session.clock.advance(14 * second);
  expect(session.state()).toBe('acquiring');
  await session.clock.advance(second);
  expect(session.state()).toBe('stalled');
  expect(session.error()).toBe('token-unreachable');
  await expect.poll(() => [...session.server.sockets].every(({ destroyed }) => destroyed)).toBe(true);
});

const page = '<!doctype html><title>Sign in</title>';

test.each([
  ['502 with a page', response('502 Bad Gateway', page, 'Content-Type: text/html'), 'token-status'],
  ['200 with a page', response('200 OK', page, 'Content-Type: text/html'), 'token-response'],
  ['204', 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n', 'token-response'],
  ['200 with half of the JSON', response('200 OK', '{"token":'), 'token-response'],
])('%s is a passing fault with its own code (case 28)', async (_, bytes, code) => {
  const session = await openSession((socket) => socket.end(bytes));
  await session.answered();
  expect(session.state()).toBe('stalled');
  expect(session.error()).toBe(code);
});

test('a token of the wrong content type is a token all the same (case 28)', async () => {
  const session = await openSession((socket) =>
    socket.end(success().replace('application/json', 'text/html')),
  );
  await session.answered();
  expect(session.state()).toBe('active');
});

test.each([
  ['seconds', '120', 2 * minute],
  ['a date', new Date(Date.UTC(2026, 0, 5, 9, 2)).toUTCString(), 2 * minute],
  ['a day', '86400', 5 * minute],
  ['garbage', 'soon', 0.75 * second],
])('429 with Retry-After in %s is heeded, up to five minutes (case 29)', async (_, value, delay) => {
  const session = await openSession((socket) =>
    socket.end(response('429 Too Many Requests', '', `Retry-After: ${value}`)),
  );
  await session.answered();
  expect(session.error()).toBe('token-status');
  expect(session.wait()).toBe(delay);
});
