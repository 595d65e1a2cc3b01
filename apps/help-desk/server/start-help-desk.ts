import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createHelpDesk, type HelpDeskOptions } from './create-help-desk.ts';
import { HelpDeskError } from './help-desk-error.ts';
import { loadWidgetAssets } from './http/widget/load-widget-assets.ts';

export interface StartOptions extends HelpDeskOptions {
  /** 0 takes any free port. */
  port: number;
  /** The address to listen at. */
  host: string;
}

export interface RunningHelpDesk {
  /** Where it answers, like `http://127.0.0.1:4800`. */
  address: string;
  /** The file with the keys that this start has made, if it was the first one. */
  credentials: string | undefined;
  /** Finishes the requests that are under way, then closes the connections and the database. */
  stop(): Promise<void>;
}

// A request takes milliseconds; what takes longer is a connection that nobody uses.
const patience = 2_000;

/**
 * Starts a help desk and listens for requests.
 *
 * @throws {HelpDeskError} when it cannot start, with the remedy in its message
 * @example
 * ```ts
 * const helpDesk = await startHelpDesk({ port: 0, host: '127.0.0.1', data: ':memory:', demo: true });
 * await fetch(`${helpDesk.address}/healthz`);
 * await helpDesk.stop();
 * ```
 */
export async function startHelpDesk({ port, host, ...options }: StartOptions): Promise<RunningHelpDesk> {
  if (options.demo) requireLoopback(host);
  const assets = options.assets ?? (await loadWidgetAssets());
  const helpDesk = await createHelpDesk({ ...options, assets });
  try {
    if (helpDesk.demo) requireLoopback(host);
    const server = createServer(getRequestListener(helpDesk.fetch));
    const address = await listen(server, port, host);
    return {
      address,
      credentials: helpDesk.credentials,
      async stop() {
        await close(server);
        await helpDesk.close();
      },
    };
  } catch (error) {
    await helpDesk.close();
    throw error;
  }
}

function requireLoopback(host: string): void {
  if (host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)) return;
  throw new HelpDeskError(
    'demo-not-local',
    `The demo's keys are public, so it only listens at 127.0.0.1, not at ${host}: leave out --host, or start without --demo in another --data folder.`,
  );
}

/** Answers the address that was bound. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toHelpDeskError(error, port, host)));
    server.listen(port, host, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('The server listens at no port.');
      resolve(`http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
  });
}

function toHelpDeskError(error: Error & { code?: string }, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new HelpDeskError(
        'port-taken',
        `Port ${port} at ${host} is taken: stop the program that uses it, or choose another one with --port.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new HelpDeskError(
        'address-refused',
        `Listening at ${host}:${port} is not possible (${error.code}): choose another --host or --port.`,
        { cause: error },
      );
    default:
      return error;
  }
}
