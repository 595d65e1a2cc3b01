import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findHelpDesk } from './find-help-desk.ts';

describe('looking for a help desk', () => {
  let server: Server;
  let origin: string;
  let requests: string[];

  beforeEach(async () => {
    requests = [];
    server = createServer(({ url }, response) => {
      requests.push(url!);
      response.end('ok');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('finds one that answers', async () => {
    expect(await findHelpDesk(origin, 'localhost', 60_000)).toBe(true);
    expect(requests).toEqual(['/healthz']);
  });

  test('finds none where nothing listens', async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    expect(await findHelpDesk(origin, '127.0.0.1')).toBe(false);
  });

  test('asks nobody from a page of another machine', async () => {
    expect(await findHelpDesk(origin, 'widget.example')).toBe(false);
    expect(requests).toEqual([]);
  });
});
