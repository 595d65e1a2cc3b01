import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { addSettings } from './add-settings.ts';
import { ExampleError } from './example-error.ts';
import type { Settings } from './shop/settings.ts';

/**
 * Serves a built front end, with the settings written into its page.
 *
 * @throws {ExampleError} `build-missing`
 */
export function createFrontEnd({ assets, settings }: { assets: string; settings: Settings }): Hono {
  // A missing build is told at the start, not to the first visitor.
  readPage(assets);
  const app = new Hono();
  app.get('/', (context) => {
    context.header('Cache-Control', 'no-cache');
    // Read anew each time: the page of a new build names other files.
    return context.html(addSettings(readPage(assets), settings));
  });
  app.get('/index.html', (context) => context.redirect('/', 301));
  app.use(
    serveStatic({
      root: assets,
      onFound: (_file, context) =>
        context.header(
          'Cache-Control',
          context.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    }),
  );
  return app;
}

function readPage(assets: string): string {
  try {
    return readFileSync(join(assets, 'index.html'), 'utf8');
  } catch (cause) {
    throw new ExampleError(
      'build-missing',
      `There is no built shop in ${assets}. Run "npm run build" first.`,
      {
        cause,
      },
    );
  }
}
