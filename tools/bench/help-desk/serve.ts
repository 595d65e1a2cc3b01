// A process of its own, so that its CPU is measured and not that of who asks.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createHelpDesk } from '../../../apps/help-desk/server/create-help-desk.ts';

const [kind, data = ':memory:'] = process.argv.slice(2);
const body = '{"articles":[]}'.padEnd(3000, ' ');
const helpDesk =
  kind === 'bare' ? undefined : await createHelpDesk({ data, demo: data === ':memory:', trustProxy: 1 });
const listener = helpDesk
  ? getRequestListener(helpDesk.fetch)
  : (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(body);
    };
const server = createServer(listener);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
