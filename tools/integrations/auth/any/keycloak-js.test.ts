import Keycloak from 'keycloak-js';
import { expect, test, vi } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './keycloak-js.ts';

test('keycloak-js', async () => {
  const { origin, visit } = await createIssuer();

  /** What happens between one page and the next: the sign-in is a redirect. */
  async function openPage() {
    const keycloak = new Keycloak({ clientId: 'shop', oidcProvider: origin });
    const initialized = keycloak.init({ checkLoginIframe: false });
    const { states, listen } = recordStates();
    const stop = listen(helpAuth(keycloak, initialized));
    await initialized;
    return { keycloak, states, stop };
  }
  async function signIn(keycloak: Keycloak, name: string) {
    history.replaceState(null, '', await visit(await keycloak.createLoginUrl(), name));
    return openPage();
  }

  const first = await openPage();
  await vi.waitFor(() => expect(first.states).toEqual(['loading', 'signed-out']));

  const second = await signIn(first.keycloak, 'ada');
  await vi.waitFor(() => expect(second.states).toEqual(['loading', 'signed-in ada']));

  const third = await signIn(second.keycloak, 'bob');
  await vi.waitFor(() => expect(third.states).toEqual(['loading', 'signed-in bob']));
  third.keycloak.clearToken();
  expect(third.states.slice(2)).toEqual(['signed-out']);
});

test('keycloak-js, when it was initialized before', async () => {
});
