import { getRequestListener } from '@hono/node-server';
import { demoCustomers } from '@widget/example-shop/shop';
import type { Plugin } from 'vite';
import { demoSharedSecret } from '../../help-desk/server/demo/demo-account.ts';

/**
 * Answers `POST /help-token` with a token that the demo's help desk takes. The bearer is the email address of a demo
 * customer. While developing only: the static pages have no server that could keep a secret.
 */
export function demoTokenEndpoint(): Plugin {
  let listener: ReturnType<typeof openListener> | undefined;
  return {
    name: 'demo-token-endpoint',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== '/help-token') return next();
        listener ??= openListener();
        listener.then((answer) => answer(request, response)).catch(next);
      });
    },
  };
}

async function openListener() {
  // Only once it is asked: the stories' tests, which never do, run before anything is built.
  const { createTokenHandler } = await import('@widget/server');
  const answer = createTokenHandler({
    secret: demoSharedSecret,
    getUser({ headers }) {
      const email = headers.get('authorization')?.replace('Bearer ', '');
      const customer = demoCustomers.find((candidate) => candidate.email === email);
      return customer && { ...customer, emailVerified: true };
    },
  });
  return getRequestListener((request) => answer(request));
}
