import Keycloak from 'keycloak-js';
import { answerOAuth } from './answer-oauth.ts';
import type { Client } from './client.ts';

export const keycloak: Client = {
  name: 'keycloak-js',
  package: 'keycloak-js',
  driven:
    'Signed in by `init` with tokens at hand, which fetches newer ones; token by `updateToken(30)` and then `token`, and `onTokenExpired` calls `updateToken`, both as its documentation shows; signed out by `clearToken`, since `logout` leaves the page. No session iframe: it is a page of a Keycloak server.',
  without: {
    'user-switch': 'Its sign-in leaves the page, and nothing of the first user is there on the next.',
    'second-tab':
      'Tabs learn of it through the session iframe, a page of a Keycloak server, which is not here.',
  },
  answer: answerOAuth,
  async open() {
    const keycloak = new Keycloak({ url: 'https://issuer.test', realm: 'shop', clientId: 'app' });
    keycloak.onTokenExpired = () => void keycloak.updateToken().catch(() => false);
    return {
      async signIn(user) {
        const body = new URLSearchParams({ code: user });
        const response = await fetch('https://issuer.test/token', { method: 'POST', body });
        const answer = (await response.json()) as Record<
          'access_token' | 'refresh_token' | 'id_token',
          string
        >;
        await keycloak.init({
          token: answer.access_token,
          refreshToken: answer.refresh_token,
          idToken: answer.id_token,
          checkLoginIframe: false,
        });
      },
      async getToken() {
        await keycloak.updateToken(30);
        return keycloak.token ?? null;
      },
      user: async () => keycloak.subject ?? null,
      renew: () => keycloak.updateToken(-1),
      signOut: () => keycloak.clearToken(),
    };
  },
};
