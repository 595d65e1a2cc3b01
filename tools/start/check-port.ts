import { once } from 'node:events';
import { createServer } from 'node:net';

/** Throws one clear sentence when a port of this machine cannot be had. */
export async function checkPort(name: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`;
    throw new Error(
      `Port ${port} (${name}) ${reason}: stop the program that uses it, or choose others with --port.`,
    );
  } finally {
    server.close();
  }
}
