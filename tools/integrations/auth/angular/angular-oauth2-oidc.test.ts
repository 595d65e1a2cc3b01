import { OAuthService, provideOAuthClient } from 'angular-oauth2-oidc';
import { test } from 'vitest';
import { bootstrapStates } from '../stand-in/bootstrap-states.ts';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { helpAuth } from './angular-oauth2-oidc.ts';

test('angular-oauth2-oidc', async () => {
  const { origin, visit } = await createIssuer();
  const { states, injector } = await bootstrapStates(helpAuth, [provideOAuthClient()]);
  const oauth = injector.get(OAuthService);
  await followSession({
    states,
    // What the library knows is known at once: an app waits for it in an initializer.
    start: ['signed-out'],
    async signIn(name) {
      const url = await new Promise<string>((openUri) => {
        oauth.configure({
          issuer: `${origin}/`,
          clientId: 'shop',
          redirectUri: location.origin,
          responseType: 'code',
          requireHttps: false,
          openUri,
        });
        void oauth.loadDiscoveryDocument().then(() => oauth.initCodeFlow());
      });
      history.replaceState(null, '', await visit(url, name));
      await oauth.tryLogin();
    },
    signOut: () => oauth.logOut(true),
  });
});
