import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { createFrontEnd } from './create-front-end.ts';
import { createHelpTokenHandler } from './create-help-token-handler.ts';
import { createLiveFrontEnd } from './create-live-front-end.ts';
import { ExampleError } from './example-error.ts';
import { openShopAuth, type ShopAuthOptions } from './open-shop-auth.ts';

export interface ExampleServerOptions extends ShopAuthOptions {
  /** The folder of the built front end. */
  assets: string;
  /** While developing: the address of a development server, whose pages take the place of the built ones. */
  liveFrontEnd?: string | undefined;
  /** The origin of the help desk, for example `http://127.0.0.1:4800`. */
  helpDesk: string;
  /** The widget that the shop shows. */
  widgetId: number;
  /** The secret that the shop shares with the help desk. It never leaves the server. */
  secret: string;
  /** For tests: answers in place of the token endpoint for as long as it returns a response. */
  tokenEndpointFault?: (() => Response | undefined) | undefined;
}

export interface ExampleServer {
  app: Hono;
  /** Closes the database. */
  close: () => void;
}

/**
 * Makes the server that the example shops share: sign-in, the token endpoint and the built front end.
 *
 * @throws {ExampleError} `build-missing`, `data-folder-unusable` or `help-desk-invalid`
 * @example
 * const { app, close } = await createExampleServer({
 *   assets: 'dist',
 *   data: ':memory:',
 *   origin: 'http://127.0.0.1:4810',
 *   helpDesk: 'http://127.0.0.1:4800',
 *   widgetId: 81000000001,
 *   secret: process.env.HELP_DESK_SECRET,
 * });
 */
export async function createExampleServer(options: ExampleServerOptions): Promise<ExampleServer> {
  const helpDesk = parseOrigin(options.helpDesk);
  const settings = { helpDesk, widgetId: options.widgetId };
  const frontEnd = options.liveFrontEnd
    ? createLiveFrontEnd({ address: options.liveFrontEnd, settings })
    : createFrontEnd({ assets: options.assets, settings });
  const { auth, close } = await openShopAuth(options);
  const answerHelpToken = createHelpTokenHandler({ auth, secret: options.secret });

  const app = new Hono();
  const contentSecurityPolicy = {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", helpDesk],
    frameSrc: [helpDesk],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  };
  app.use(
    secureHeaders({
      // A development server writes scripts and styles into its pages, and calls them from a port of its own.
      ...(!options.liveFrontEnd && { contentSecurityPolicy }),
      xFrameOptions: 'DENY',
      // With "no-referrer" a same-origin POST can lose its Origin, by which a forged one is told from it.
      referrerPolicy: 'same-origin',
      // A matter of the deployment: on loopback there is no TLS.
      strictTransportSecurity: false,
    }),
  );
  app.on(['GET', 'POST'], '/api/auth/*', (context) => auth.handler(context.req.raw));
  app.all('/help-token', (context) => options.tokenEndpointFault?.() ?? answerHelpToken(context.req.raw));
  app.route('/', frontEnd);
  return { app, close };
}

function parseOrigin(text: string): string {
  const origin = URL.parse(text)?.origin;
  if (origin?.startsWith('http')) return origin;
  throw new ExampleError(
    'help-desk-invalid',
    `"${text}" is no address of a help desk. Name its origin, for example http://127.0.0.1:4800.`,
  );
}
