import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { answerOAuth } from './answer-oauth.ts';
import type { Client } from './client.ts';

export const oidcClientTs: Client = {
  name: 'oidc-client-ts',
  package: 'oidc-client-ts',
  driven:
    'Refresh tokens, `automaticSilentRenew`, user store in `localStorage`, so that tabs share it. Signed in by `signinResourceOwnerCredentials`; token by `getUser`, and by `signinSilent` when that has `expired`; signed out by `removeUser`. It renews by itself.',
  without: {},
  answer: answerOAuth,
  async open() {
    const manager = new UserManager({
      authority: 'https://issuer.test',
      client_id: 'app',
      redirect_uri: 'https://app.test/',
      scope: 'openid offline_access',
      automaticSilentRenew: true,
      userStore: new WebStorageStateStore({ store: localStorage }),
      metadata: { issuer: 'https://issuer.test/', token_endpoint: 'https://issuer.test/token' },
    });
    return {
      signIn: (username) =>
        manager.signinResourceOwnerCredentials({ username, password: 'password', skipUserInfo: true }),
      async getToken() {
        const user = await manager.getUser();
        if (!user?.expired) return user?.access_token ?? null;
        return (await manager.signinSilent())?.access_token ?? null;
      },
      user: async () => (await manager.getUser())?.profile.sub ?? null,
      renew: () => manager.signinSilent(),
      signOut: () => manager.removeUser(),
      destroy: () => manager.stopSilentRenew(),
    };
  },
};
