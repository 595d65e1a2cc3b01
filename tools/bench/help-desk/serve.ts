// A process of its own, so that its CPU is measured and not that of who asks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAsset } from '../../../apps/help-desk/server/http/assets/create-asset.ts';
import { startHelpDesk } from '../../../apps/help-desk/server/start-help-desk.ts';

/** Answers as many bytes as a search, and does nothing for it. */
async function startBare(): Promise<string> {
  const body = '{"articles":[]}'.padEnd(3000, ' ');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return String((server.address() as AddressInfo).port);
}

async function startDesk(data: string): Promise<string> {
  const { address } = await startHelpDesk({
    ...{ data, demo: data === ':memory:', port: 0, host: '127.0.0.1', trustProxy: 1 },
    assets: {
      loader: createAsset('loader.js', ''),
      frame: { script: '', styles: [] },
      files: new Map(),
    },
  });
  return new URL(address).port;
}

const [kind, data = ':memory:'] = process.argv.slice(2);
process.send?.({ port: await (kind === 'bare' ? startBare() : startDesk(data)) });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
