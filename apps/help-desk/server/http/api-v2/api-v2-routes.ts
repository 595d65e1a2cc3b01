import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { findAgent } from '../../desk/security/find-agent.ts';
import { readPortal } from '../../desk/settings/read-portal.ts';
import { ApiError } from './api-error.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiV2Options } from './api-v2-options.ts';
import { createArticleRoutes } from './article-routes.ts';
import { createCategoryRoutes } from './category-routes.ts';
import { createFolderRoutes } from './folder-routes.ts';
import { createTicketRoutes } from './ticket-routes.ts';

/** The REST API, compatible with the vendor's in the paths, fields, paging and errors of what it covers. */
export function createApiV2Routes(options: ApiV2Options) {
  const { database } = options;
  const routes = new Hono<ApiEnv>();

  routes.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    const apiKey = readApiKey(context.req.header('authorization'));
    const agent = apiKey === undefined ? undefined : await findAgent(database, apiKey);
    if (!agent) {
      context.header('www-authenticate', 'Basic realm="API"');
      const message = 'The API key is missing or wrong: send it as the user name of Basic authentication.';
      throw new ApiError(401, { code: 'invalid_credentials', message });
    }
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (agent.kind === 'bot' && !(reads && context.req.path.startsWith('/api/v2/solutions/'))) {
      const message = 'A bot only reads solutions: use the API key of an agent.';
      throw new ApiError(403, { code: 'access_denied', message });
    }
    const { defaultLanguage } = await readPortal(database);
    context.set('defaultLanguage', defaultLanguage);
    context.set('principal', agent.kind === 'bot' ? { kind: 'bot' } : { kind: 'agent', agentId: agent.id });
    return next();
  });
  routes.use(
    methodNotAllowed({
      app: routes,
      onMethodNotAllowed(context, methods) {
        const message = `Use one of ${methods.join(', ')} here.`;
        return context.json({ code: 'method_not_allowed', message }, 405, { allow: methods.join(', ') });
      },
    }),
  );
  routes.use(
    bodyLimit({
      maxSize: 1024 * 1024,
      onError() {
        throw new ApiError(413, { code: 'too_large', message: 'The body is larger than 1 MiB: shorten it.' });
      },
    }),
  );

  routes.route('/solutions', createCategoryRoutes(options));
  routes.route('/solutions', createFolderRoutes(options));
  routes.route('/solutions', createArticleRoutes(options));
  routes.route('/tickets', createTicketRoutes(options));
  routes.all('*', (context) => context.body(null, 404));

  routes.onError((error, context) => {
    if (!(error instanceof ApiError)) throw error;
    return error.body ? context.json(error.body, error.status) : context.body(null, error.status);
  });
  return routes;
}

/** The user name of Basic authentication; the password may be anything. */
function readApiKey(authorization = ''): string | undefined {
  const [, encoded] = /^Basic +([\w+/=-]+)$/i.exec(authorization) ?? [];
  if (encoded === undefined) return undefined;
  const [apiKey] = Buffer.from(encoded, 'base64').toString().split(':');
  return apiKey;
}
