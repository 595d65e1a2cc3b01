import { InMemoryWebStorage, UserManager, WebStorageStateStore, type INavigator } from 'oidc-client-ts';
import type { createIssuer } from './create-issuer.ts';

/** The user manager of an app, and a user who signs in at the provider in its pop-up window. */
export function createUserManager({ origin, visit }: Awaited<ReturnType<typeof createIssuer>>) {
  let visitor = '';
  const popup: INavigator = {
    prepare: async () => ({
      navigate: async ({ url }) => ({ url: await visit(url, visitor) }),
      close: () => {},
    }),
    callback: async () => {},
  };
  const createStore = () => new WebStorageStateStore({ store: new InMemoryWebStorage() });
  const userManager = new UserManager(
    {
      authority: origin,
      client_id: 'shop',
      redirect_uri: location.origin,
      userStore: createStore(),
      stateStore: createStore(),
      automaticSilentRenew: false,
    },
    undefined,
    popup,
  );

  return {
    userManager,
    signInAs(name: string, signIn: () => Promise<unknown>): Promise<unknown> {
      visitor = name;
      return signIn();
    },
  };
}
