import { provideKeycloak } from 'keycloak-angular';
import Keycloak from 'keycloak-js';
import { expect, test } from 'vitest';
import { bootstrapStates } from '../stand-in/bootstrap-states.ts';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { helpAuth } from './keycloak-angular.ts';

test('keycloak-angular, whose sign-in goes from page to page', async () => {
  const { origin, visit } = await createIssuer();

  async function openPage() {
    const { states, injector } = await bootstrapStates(helpAuth, [
      provideKeycloak({
        config: { clientId: 'shop', oidcProvider: origin },
        initOptions: { checkLoginIframe: false },
      }),
    ]);
    return { states, keycloak: injector.get(Keycloak) };
  }
  async function signIn(from: Keycloak, name: string) {
    history.replaceState(null, '', await visit(await from.createLoginUrl(), name));
    return openPage();
  }

  const first = await openPage();
  await expect.poll(() => first.states).toEqual(['signed-out']);
  const second = await signIn(first.keycloak, 'ada');
  await expect.poll(() => second.states).toEqual(['signed-in ada']);
  const third = await signIn(second.keycloak, 'bob');
  await expect.poll(() => third.states).toEqual(['signed-in bob']);
  third.keycloak.clearToken();
  await expect.poll(() => third.states).toEqual(['signed-in bob', 'signed-out']);
});
