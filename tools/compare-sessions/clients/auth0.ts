import { Auth0Client } from '@auth0/auth0-spa-js';
import { answerOAuth } from './answer-oauth.ts';
import type { Client } from './client.ts';

export const auth0: Client = {
  name: 'auth0-spa-js',
  package: '@auth0/auth0-spa-js',
  driven:
    'In 2.27.0: 2.28.3 asks for a version of `@auth0/auth0-auth-js` that was not to be had. Refresh tokens, cache in `localStorage` (its memory cache fetches in a worker). Signed in by `loginWithPopup`, which stays on the page; token by `getTokenSilently`; signed out by `logout({ openUrl: false })`, which leaves out the redirect. It renews when a token is asked for, never by itself.',
  without: { 'sleep-untouched': 'It renews when a token is asked for.' },
  answer: answerOAuth,
  async open() {
    const client = new Auth0Client({
      domain: 'issuer.test',
      clientId: 'app',
      useRefreshTokens: true,
      cacheLocation: 'localstorage',
    });
    return {
      async signIn(user) {
        // The person signs in at once: the popup goes to the server, and comes back with a code.
        const popup = {
          location: {
            set href(address: string) {
              const query = new URL(address).searchParams;
              const response = { code: `${user}.${query.get('nonce')}`, state: query.get('state') };
              const data = { type: 'authorization_response', response };
              queueMicrotask(() =>
                dispatchEvent(new MessageEvent('message', { origin: 'https://issuer.test', data })),
              );
            },
          },
          close() {},
        };
        await client.loginWithPopup({}, { popup });
      },
      getToken: async () => (await client.getTokenSilently()) ?? null,
      user: async () => (await client.getUser())?.sub ?? null,
      renew: () => client.getTokenSilently({ cacheMode: 'off' }),
      signOut: () => client.logout({ openUrl: false }),
    };
  },
};
