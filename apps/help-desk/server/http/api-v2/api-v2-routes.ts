import { Hono, type HonoRequest } from 'hono';
import { compress } from 'hono/compress';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Desk } from '../../desk/desk.ts';
import { DeskRefusal } from '../../desk/desk-refusal.ts';
import { requireAgent } from '../../desk/readers/require-agent.ts';
import { identifyAgent } from '../../desk/security/identify-agent.ts';
import { readSettings } from '../../desk/settings/read-settings.ts';
import { limitBody } from '../limits/limit-body.ts';
import type { Network } from '../network/create-network.ts';
import { senderOf } from '../network/sender-of.ts';
import type { ApiEnv } from './api-context.ts';
import { ApiError, refused } from './api-error.ts';
import { createArticleRoutes } from './article-routes.ts';
import { createCategoryRoutes } from './category-routes.ts';
import { createFolderRoutes } from './folder-routes.ts';
import { createSynonymRoutes } from './synonym-routes.ts';
import { createTicketRoutes } from './ticket-routes.ts';

/** The REST API, compatible with the vendor's in the paths, fields, paging and errors of what it covers. */
export function createApiV2Routes({ desk, network }: { desk: Desk; network: Network }) {
  const routes = new Hono<ApiEnv>();

  routes.use(compress({ encoding: 'gzip' }));
  routes.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    const apiKey = readApiKey(context.req.header('authorization'));
    const principal = apiKey === undefined ? undefined : await identifyAgent(desk, apiKey);
    if (!principal) {
      // A browser would ask for the key and remember it, and send it along with the forms of other sites.
      if (!isBrowser(context.req)) context.header('www-authenticate', 'Basic realm="API"');
      const message = 'The API key is missing or wrong: send it as the user name of Basic authentication.';
      throw new ApiError(401, { code: 'invalid_credentials', message });
    }
    const origin = network.originOf(context);
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      // Before a body is read: who only reads need not send one.
      requireAgent(principal);
      if (senderOf(context, origin) === 'other') {
        const message = 'A page of another site may not write here: call the API from a server.';
        throw new ApiError(403, { code: 'access_denied', message });
      }
    }
    context.set('origin', origin);
    const { defaultLanguage } = await readSettings(desk);
    context.set('reader', { principal, languages: [defaultLanguage] });
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
    limitBody(1024 * 1024, (reason) =>
      reason === 'too-large'
        ? new ApiError(413, { code: 'too_large', message: 'The body is larger than 1 MiB: shorten it.' })
        : new ApiError(400, { code: 'invalid_json', message: 'The body broke off: send it again.' }),
    ),
  );

  routes.route('/solutions', createCategoryRoutes(desk));
  routes.route('/solutions', createFolderRoutes(desk));
  routes.route('/solutions', createArticleRoutes(desk));
  routes.route('/solutions', createSynonymRoutes(desk));
  routes.route('/tickets', createTicketRoutes(desk));
  routes.all('*', (context) => context.body(null, 404));

  routes.onError((error, context) => {
    const answer = error instanceof DeskRefusal ? refused(error) : error;
    if (!(answer instanceof ApiError)) throw error;
    return answer.body ? context.json(answer.body, answer.status) : context.body(null, answer.status);
  });
  return routes;
}

function isBrowser(request: HonoRequest): boolean {
  const agent = request.header('user-agent') ?? '';
  return request.header('sec-fetch-mode') !== undefined || agent.startsWith('Mozilla/');
}

/** The user name of Basic authentication; the password may be anything. */
function readApiKey(authorization = ''): string | undefined {
  const [, encoded] = /^Basic +([\w+/=-]+)$/i.exec(authorization) ?? [];
  if (encoded === undefined) return undefined;
  const [apiKey] = Buffer.from(encoded, 'base64').toString().split(':');
  return apiKey;
}
