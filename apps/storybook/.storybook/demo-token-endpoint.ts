import { getRequestListener } from '@hono/node-server';
import { demoCustomers } from '@widget/example-auth/shop';
import { createTokenHandler } from '@widget/server';
import type { Plugin } from 'vite';
import { demoSharedSecret } from '../../help-desk/server/demo/demo-account.ts';

/**
 * Answers `POST /help-token?customer=<email>` with a token that the demo's help desk takes. While developing only: the
 * static pages have no server that could keep a secret.
 */
export function demoTokenEndpoint(): Plugin {
  const answer = createTokenHandler({
    secret: demoSharedSecret,
    getUser({ url }) {
      const email = new URL(url).searchParams.get('customer');
      const customer = demoCustomers.find((candidate) => candidate.email === email);
      return customer && { ...customer, emailVerified: true };
    },
  });
  const listener = getRequestListener((request) => answer(request));

  return {
    name: 'demo-token-endpoint',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/help-token?')) void listener(request, response);
        else next();
      });
    },
  };
}
