import { join } from 'node:path';
import { preview } from 'vite';
import type { App } from './create-app.ts';
import type { Program } from './start-program.ts';

/** Serves the files of a built app, with the token endpoint on the same origin. */
export const serveFiles =
  (output: string) =>
  async ({ folder }: App, tokenEndpoint: string): Promise<Program> => {
    const server = await preview({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: join(folder, output) },
      preview: { host: '127.0.0.1', port: 0, proxy: { '/help-token': tokenEndpoint } },
    });
    return { origin: server.resolvedUrls!.local[0]!.replace(/\/$/, ''), stop: () => server.close() };
  };
