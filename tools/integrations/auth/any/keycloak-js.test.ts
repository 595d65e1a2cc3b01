import Keycloak from 'keycloak-js';
import { expect, onTestFinished, test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './keycloak-js.ts';

/** What runs when the shop's page is opened, also by coming back from the sign-in. */
function openPage(oidcProvider: string) {
  const keycloak = new Keycloak({ clientId: 'shop', oidcProvider });
  const initialized = keycloak.init({ checkLoginIframe: false });
  return { keycloak, initialized };
}

test('keycloak-js, whose sign-in goes from page to page', async () => {
  const { origin, visit } = await createIssuer();

  async function openHelp() {
    const { keycloak, initialized } = openPage(origin);
    const { states, listen } = recordStates();
    onTestFinished(listen(helpAuth(keycloak, initialized)));
    await initialized;
    return { keycloak, states };
  }
  async function signIn(from: Keycloak, name: string) {
    history.replaceState(null, '', await visit(await from.createLoginUrl(), name));
    return openHelp();
  }

  const first = await openHelp();
  expect(first.states).toEqual(['loading', 'signed-out']);
  const second = await signIn(first.keycloak, 'ada');
  expect(second.states).toEqual(['loading', 'signed-in ada']);
  const third = await signIn(second.keycloak, 'bob');
  expect(third.states).toEqual(['loading', 'signed-in bob']);
  third.keycloak.clearToken();
  expect(third.states).toEqual(['loading', 'signed-in bob', 'signed-out']);
});

test('keycloak-js, initialized before anybody listens', async () => {
  const { keycloak, initialized } = openPage((await createIssuer()).origin);
  await initialized;
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth(keycloak, initialized)));
  await expect.poll(() => states).toEqual(['loading', 'signed-out']);
});
