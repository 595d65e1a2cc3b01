import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './free-port.ts';

/** From here on systems give ports to whoever asks for any: Linux does, and others begin higher. */
const firstGiven = 32_768;

test('a free port can be listened at, and nobody who asks for any is given it', async () => {
  for (let time = 0; time < 50; time++) {
    const port = await freePort();
    expect(port).toBeLessThan(firstGiven);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
  }
});
