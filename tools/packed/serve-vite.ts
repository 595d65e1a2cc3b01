import { preview } from 'vite';
import type { App } from './create-app.ts';
import type { Program } from './start-program.ts';

/** Serves what Vite has built, by the app's own configuration: the token endpoint is where its proxy leads. */
export async function serveVite({ folder }: App): Promise<Program> {
  const server = await preview({
    root: folder,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { origin: server.resolvedUrls!.local[0]!.replace(/\/$/, ''), stop: () => server.close() };
}
