import type { AuthSource } from '@widget/core';
import { demoCustomers, type DemoCustomer } from '@widget/example-shop/shop';

interface ShopSessionState {
  readonly isPending: boolean;
  readonly user: DemoCustomer | null;
}

/** Stands in for the shop's auth library: a session to read and to follow, as most libraries have it. */
export interface ShopSession {
  readonly get: () => ShopSessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The same for those who like to be called back, now and on each change, once the session is known. */
  readonly onChange: AuthSource;
  /** What the shop's server knows its customer by: here it is the email address. */
  readonly accessToken: () => string;
  readonly signIn: (email: string) => void;
  readonly signOut: () => void;
}

/** @param email who is signed in; `undefined` as long as nobody knows */
export function createShopSession(email: string | null | undefined): ShopSession {
  const listeners = new Set<() => void>();
  const find = (address: string) => demoCustomers.find((customer) => customer.email === address) ?? null;
  let state: ShopSessionState = { isPending: email === undefined, user: email ? find(email) : null };

  function become(user: DemoCustomer | null): void {
    state = { isPending: false, user };
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    get: () => state,
    subscribe,
    onChange(emit) {
      const tell = () => state.isPending || emit(state.user?.email);
      tell();
      return subscribe(tell);
    },
    accessToken: () => state.user?.email ?? '',
    signIn: (address) => become(find(address)),
    signOut: () => become(null),
  };
}
