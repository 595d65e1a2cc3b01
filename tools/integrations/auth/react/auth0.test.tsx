import { Auth0Provider, useAuth0 } from '@auth0/auth0-react';
import { act, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { renderStates } from '../stand-in/render-states.ts';
import { useHelpAuth } from './auth0.ts';

test('@auth0/auth0-react', async () => {
  const { origin, visit } = await createIssuer();
  const { states, library } = renderStates(useHelpAuth, useAuth0, ({ children }: { children: ReactNode }) => (
    <Auth0Provider domain={origin} clientId="shop" authorizationParams={{ redirect_uri: location.origin }}>
      {children}
    </Auth0Provider>
  ));
  await waitFor(() => expect(states).toEqual(['loading', 'signed-out']));

  const signIn = (name: string) =>
    act(async () => {
      let back = '';
      await library().loginWithRedirect({ openUrl: async (url) => void (back = await visit(url, name)) });
      await library().handleRedirectCallback(back);
    });
  await signIn('ada');
  expect(states.slice(2)).toEqual(['signed-in ada']);
  await signIn('bob');
  expect(states.slice(3)).toEqual(['signed-in bob']);

  await act(() => library().logout({ openUrl: () => {} }));
  expect(states.slice(4)).toEqual(['signed-out']);
});
