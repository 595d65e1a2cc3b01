import { DestroyRef, inject, InjectionToken, signal } from '@angular/core';
import type { ShopSession } from '../stage/create-shop-session.ts';

export const shopSession = new InjectionToken<ShopSession>('shopSession');

/** Who is signed in at the shop, and how to sign in and out: as most auth libraries have it. */
export function injectSession() {
  const { get, subscribe, signIn, signOut } = inject(shopSession);
  const state = signal(get());
  inject(DestroyRef).onDestroy(subscribe(() => state.set(get())));
  return { state: state.asReadonly(), signIn, signOut };
}
