import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Problem } from '../../contract/widget-api.ts';
import type { Desk } from '../desk/desk.ts';
import { readSettings } from '../desk/settings/read-settings.ts';
import type { Log } from '../operation/create-log.ts';
import { unwatchedData, type DataWatch } from '../operation/watch-data.ts';
import { createAgentPortalRoutes } from './agent-portal/agent-portal-routes.ts';
import { createApiV2Routes } from './api-v2/api-v2-routes.ts';
import { failures } from './failures.ts';
import { createRateLimit } from './limits/create-rate-limit.ts';
import { createNetwork, type Network } from './network/create-network.ts';
import type { Embedding } from './widget/create-embedding.ts';
import type { WidgetAssets } from './widget/load-widget-assets.ts';
import { createWidgetRoutes } from './widget/widget-routes.ts';

export interface RoutesOptions {
  desk: Desk;
  assets?: WidgetAssets | undefined;
  /** By default there is no proxy, and the help desk answers where it is asked. */
  network?: Network;
  /** By default any page may have the widget in it. */
  embedding?: Embedding;
  /** What a help desk answers beside that at `/demo`, while its keys are the demo's, and where those are. */
  demo?: { routes: Hono; keyHint: string } | undefined;
  /** What is known of the data's state. By default nothing is. */
  data?: Pick<DataWatch, 'state' | 'failureOf'>;
  log: Log;
}

/** All that the help desk answers. */
export function createRoutes({
  desk,
  assets,
  network = createNetwork(),
  embedding,
  demo,
  data = unwatchedData,
  log,
}: RoutesOptions) {
  const routes = new Hono();
  const keyHint = demo?.keyHint ?? 'It is in credentials.txt in the data folder.';
  const ticketLimit = createRateLimit({ burst: 10, interval: 6 });
  // Five a second for as long as somebody types, and a panel that opens asks three times.
  const readLimit = createRateLimit({ burst: 300, interval: 0.2 });
  const signInLimit = createRateLimit({ burst: 10, interval: 6 });

  routes.use(async (context, next) => {
    const start = desk.now();
    await next();
    const { method, path } = context.req;
    log('info', 'request', { method, path, status: context.res.status, milliseconds: desk.now() - start });
  });
  routes.use(async (context, next) => {
    await next();
    context.header('referrer-policy', 'no-referrer');
    context.header('x-content-type-options', 'nosniff');
  });

  routes.get('/', (context) => context.redirect('/portal/tickets'));
  routes.get('/healthz', async (context) => {
    await readSettings(desk);
    const state = data.state();
    if (state !== 'damaged') return context.json({ status: 'ok', data: state });
    return context.json({ status: 'damaged', data: state, ...failures['data-damaged'] }, 503);
  });
  routes.route('/', createWidgetRoutes({ desk, network, assets, embedding, ticketLimit, readLimit }));
  routes.route('/api/v2', createApiV2Routes({ desk, network }));
  if (demo) routes.route('/demo', demo.routes);
  routes.route('/portal', createAgentPortalRoutes({ desk, network, signInLimit, keyHint }));

  routes.notFound((context) =>
    context.json<Problem>(
      { code: 'not-found', message: 'There is nothing at this address: check the path.' },
      404,
    ),
  );
  routes.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const failure = data.failureOf(error) ?? 'internal-error';
    log('error', failure, { path: context.req.path, error: error.stack ?? String(error) });
    return context.json<Problem>(failures[failure], failure === 'disk-full' ? 507 : 500);
  });
  return routes;
}
