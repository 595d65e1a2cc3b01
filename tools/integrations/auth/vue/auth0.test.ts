import { createAuth0 } from '@auth0/auth0-vue';
import { test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { watchStates } from '../stand-in/watch-states.ts';
import { helpAuth } from './auth0.ts';

test('@auth0/auth0-vue', async () => {
  const { origin, visit } = await createIssuer();
  const auth0 = createAuth0({
    domain: origin,
    clientId: 'shop',
    authorizationParams: { redirect_uri: location.origin },
  });
  const { states } = watchStates(helpAuth, (app) => app.use(auth0));
  await followSession({
    states,
    async signIn(name) {
      let back = '';
      await auth0.loginWithRedirect({ openUrl: async (url) => void (back = await visit(url, name)) });
      await auth0.handleRedirectCallback(back);
    },
    signOut: () => auth0.logout({ openUrl: () => {} }),
  });
});
