import { Hono } from 'hono';
import { canonicalLanguage } from '../../desk/languages/canonical-language.ts';
import type { Desk } from '../../desk/desk.ts';
import { readSettings } from '../../desk/settings/read-settings.ts';
import { findWidget } from '../../desk/widgets/find-widget.ts';
import { answerText, rememberTexts } from '../assets/answer-text.ts';
import { serveAsset } from '../assets/serve-asset.ts';
import { answerProblem } from './answer-problem.ts';
import { framePage, framePolicy } from './frame-page.ts';
import type { WidgetAssets } from './load-widget-assets.ts';
import { createEmbedding, type Embedding } from './create-embedding.ts';
import { ProblemError } from './problem-error.ts';
import { createWidgetApiRoutes, type WidgetApiOptions } from './widget-api-routes.ts';

export interface WidgetRoutesOptions extends WidgetApiOptions {
  /** Left out, only the widget's API is served. */
  assets?: WidgetAssets | undefined;
  /** By default any page may have the widget in it. */
  embedding?: Embedding | undefined;
}

/** The script that a page includes, the page in its frame, and what that asks for. */
export function createWidgetRoutes({
  assets,
  embedding = createEmbedding(),
  ...options
}: WidgetRoutesOptions) {
  const { desk } = options;
  const routes = new Hono();
  const frames = rememberTexts(50);
  routes.onError(answerProblem);

  if (assets) {
    routes.get('/widgets/:file{[0-9]+\\.js}', async (context) => {
      await requireWidget(desk, context.req.param('file').replace('.js', ''));
      // A page that asks for its resources to be shared on purpose may still include the script.
      context.header('cross-origin-resource-policy', 'cross-origin');
      return serveAsset(context, assets.loader, 'public, max-age=300');
    });

    routes.get('/widgets/:widgetId/frame', async (context) => {
      const widgetId = await requireWidget(desk, context.req.param('widgetId'));
      const pageOrigin = embedding.pageOriginOf(context.req.query('origin'));
      const locale = canonicalLanguage(context.req.query('locale') ?? '') ?? null;
      const { defaultLanguage } = await readSettings(desk);
      context.header('content-security-policy', framePolicy(embedding.ancestors));
      // A page that isolates itself (COEP) takes no frame that does not. Where browsers know `credentialless`, articles keep
      // pictures of other hosts; for the others, the loader says when it matters.
      context.header('cross-origin-resource-policy', 'cross-origin');
      const isIsolated = context.req.query('isolated') === 'true';
      context.header('cross-origin-embedder-policy', isIsolated ? 'require-corp' : 'credentialless');
      // It names files of this build; after an update they are others.
      context.header('cache-control', 'no-cache');
      const page = await framePage({ widgetId, pageOrigin, locale, defaultLanguage }, assets);
      return answerText(context, frames(page.toString()), 'text/html; charset=UTF-8');
    });

    routes.get('/widget-assets/:name', (context) => {
      const asset = assets.files.get(context.req.param('name'));
      if (!asset) return context.notFound();
      return serveAsset(context, asset, 'public, max-age=31536000, immutable');
    });
  }

  routes.use('/widgets/:widgetId/*', async (context, next) => {
    await requireWidget(desk, context.req.param('widgetId'));
    return next();
  });
  routes.route('/widgets/:widgetId', createWidgetApiRoutes(options));
  return routes;
}

async function requireWidget(desk: Desk, id: string): Promise<number> {
  const widget = await findWidget(desk, id);
  if (widget) return widget.id;
  throw new ProblemError(404, {
    code: 'widget-not-found',
    message: 'There is no widget with this id: take it from the help desk.',
  });
}
