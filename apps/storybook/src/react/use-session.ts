import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ShopSession } from '../stage/create-shop-session.ts';

export const SessionContext = createContext<ShopSession | null>(null);

/** Who is signed in at the shop, and how to sign in and out: as most auth libraries have it. */
export function useSession() {
  const { get, subscribe, signIn, signOut } = useContext(SessionContext)!;
  return { ...useSyncExternalStore(subscribe, get), signIn, signOut };
}
