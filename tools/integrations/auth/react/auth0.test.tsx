import { Auth0Provider, useAuth0 } from '@auth0/auth0-react';
import type { ReactNode } from 'react';
import { test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { renderStates } from '../stand-in/render-states.tsx';
import { useHelpAuth } from './auth0.ts';

test('@auth0/auth0-react', async () => {
  const { origin, visit } = await createIssuer();
  const { states, library } = renderStates(useHelpAuth, useAuth0, ({ children }: { children: ReactNode }) => (
    <Auth0Provider domain={origin} clientId="shop" authorizationParams={{ redirect_uri: location.origin }}>
      {children}
    </Auth0Provider>
  ));
  await followSession({
    states,
    async signIn(name) {
      let back = '';
      await library().loginWithRedirect({ openUrl: async (url) => void (back = await visit(url, name)) });
      await library().handleRedirectCallback(back);
    },
    signOut: () => library().logout({ openUrl: () => {} }),
  });
});
