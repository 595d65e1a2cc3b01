import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createExampleServer, type ExampleServerOptions } from './create-example-server.ts';
import { ExampleError } from './example-error.ts';

export interface StartExampleOptions extends Omit<ExampleServerOptions, 'origin'> {
  /** 0 takes any free port. */
  port: number;
}

export interface RunningExample {
  /** Where the shop is, for example `http://127.0.0.1:4810`. */
  origin: string;
  /** Answers what has been asked, then stops. */
  close: () => Promise<void>;
}

const host = '127.0.0.1';

/** How long a request that is under way may take once the shop stops, in milliseconds. */
const patience = 2_000;

/**
 * Starts a shop on this machine's loopback address.
 *
 * @throws {ExampleError} `port-taken`, and what {@link createExampleServer} throws
 * @example
 * const shop = await startExample({ port: 4810, assets: 'dist', data: 'data', helpDesk, widgetId, secret });
 * console.log(shop.origin);
 * await shop.close();
 */
export async function startExample({ port, ...options }: StartExampleOptions): Promise<RunningExample> {
  const server = createServer(getRequestListener(async (request) => (await example).app.fetch(request)));
  const origin = `http://${host}:${await listen(server, port)}`;

  // The port comes first: a taken one is found out before the database is touched, and a free one is part of the origin.
  const example = createExampleServer({ ...options, origin });
  try {
    const { close } = await example;
    return {
      origin,
      close: async () => {
        await stop(server);
        close();
      },
    };
  } catch (error) {
    await stop(server);
    throw error;
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    throw new ExampleError(
      'port-taken',
      `Port ${port} is taken. Stop what listens there, or choose another with --port.`,
      {
        cause,
      },
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // close() leaves a connection alone that is answering at that moment and would idle ever after.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const impatience = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}
