import { inject, onScopeDispose, shallowReadonly, shallowRef, type InjectionKey } from 'vue';
import type { ShopSession } from '../stage/create-shop-session.ts';

export const sessionKey: InjectionKey<ShopSession> = Symbol('session');

/** Who is signed in at the shop, and how to sign in and out: as most auth libraries have it. */
export function useSession() {
  const { get, subscribe, signIn, signOut } = inject(sessionKey)!;
  const state = shallowRef(get());
  onScopeDispose(
    subscribe(() => {
      state.value = get();
    }),
  );
  return { state: shallowReadonly(state), signIn, signOut };
}
