import { ReactKeycloakProvider } from '@react-keycloak/web';
import Keycloak from 'keycloak-js';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { renderStates } from '../stand-in/render-states.tsx';
import { useHelpAuth } from './react-keycloak.ts';

test('@react-keycloak/web, whose sign-in goes from page to page', async () => {
  const { origin, visit } = await createIssuer();

  function openPage() {
    const keycloak = new Keycloak({ clientId: 'shop', oidcProvider: origin });
    const { states } = renderStates(
      useHelpAuth,
      () => null,
      ({ children }: { children: ReactNode }) => (
        <ReactKeycloakProvider
          authClient={keycloak}
          initOptions={{ onLoad: undefined, checkLoginIframe: false }}
        >
          {children}
        </ReactKeycloakProvider>
      ),
    );
    return { states, keycloak };
  }
  async function signIn(from: Keycloak, name: string) {
    history.replaceState(null, '', await visit(await from.createLoginUrl(), name));
    return openPage();
  }

  const first = openPage();
  await expect.poll(() => first.states).toEqual(['loading', 'signed-out']);
  const second = await signIn(first.keycloak, 'ada');
  await expect.poll(() => second.states).toEqual(['loading', 'signed-in ada']);
  const third = await signIn(second.keycloak, 'bob');
  await expect.poll(() => third.states).toEqual(['loading', 'signed-in bob']);
  third.keycloak.clearToken();
  await expect.poll(() => third.states).toEqual(['loading', 'signed-in bob', 'signed-out']);
});
