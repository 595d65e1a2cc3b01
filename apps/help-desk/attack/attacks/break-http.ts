import { connect } from 'node:net';
import type { Attack } from '../attack.ts';
import { widget } from '../callers.ts';
import type { Target } from '../open-target.ts';

const host = 'Host: 127.0.0.1\r\n';
const requests: [what: string, text: string][] = [
  ['nonsense', 'nonsense\r\n\r\n'],
  ['binary', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  [
    'two lengths',
    `POST ${widget}/tickets HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`,
  ],
  [
    'a length and chunks',
    `POST ${widget}/tickets HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ['a negative length', `POST ${widget}/tickets HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`],
  [
    'a chunk that is none',
    `POST ${widget}/tickets HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  ],
  ['a header without a name', `GET / HTTP/1.1\r\n${host}: x\r\n\r\n`],
  ['a split header', `GET / HTTP/1.1\r\n${host}X: a\nY: b\r\n\r\n`],
  ['a huge header', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(100_000)}\r\n\r\n`],
  ['a huge path', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n${host}\r\n`],
  ['a whole address', `GET http://evil.example/healthz HTTP/1.1\r\n${host}\r\n`],
  ['another protocol', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
  ['an upgrade', `GET / HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
  ['a tunnel', `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`],
  ['a star', `OPTIONS * HTTP/1.1\r\n${host}\r\n`],
  ['a host that is none', `GET /api/v2/tickets HTTP/1.1\r\nHost: ]\r\n\r\n`],
  [
    'a body that breaks off',
    `POST ${widget}/tickets HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  ],
  [
    'chunks that break off',
    `POST ${widget}/tickets HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{`,
  ],
];

/** Speaks HTTP as no browser does, breaks off, and holds connections open. */
export const breakHttp: Attack = {
  name: 'Break HTTP, break off, hold on',
  async run(target) {
    for (const [what, text] of requests) {
      const answer = await speak(target, text);
      target.holds(
        !/^HTTP\/1\.1 5|internal-error|\bat \S+:\d+/.test(answer),
        `${what}: ${answer.slice(0, 60)}`,
      );
      target.holds((await target.ask('/healthz')).status === 200, `it is well after ${what}`);
    }
    const slow = Array.from({ length: 20 * target.rounds }, () => {
      const socket = connect(target.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(
        `POST ${widget}/tickets HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
      );
      return socket;
    });
    const { status } = await target.ask(`${widget}/articles`, { caller: 80_000 });
    target.holds(status === 200, `beside ${slow.length} slow callers: ${status}`);
    for (const socket of slow) socket.destroy();
  },
};

/** What it answers until it is silent; its own end is closed at once. */
function speak({ port }: Target, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(text, 'latin1')));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}
