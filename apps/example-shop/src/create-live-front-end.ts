import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { addSettings } from './add-settings.ts';
import type { Settings } from './shop/settings.ts';

/** Passes on what a development server has, with the settings written into its pages: edits are seen as they are made. */
export function createLiveFrontEnd({ address, settings }: { address: string; settings: Settings }): Hono {
  const app = new Hono();
  app.all('*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const answer = await proxy(new URL(pathname + search, address), context.req.raw);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
    const { status, headers } = answer;
    headers.delete('content-length');
    headers.delete('etag');
    return new Response(addSettings(await answer.text(), settings), { status, headers });
  });
  return app;
}
