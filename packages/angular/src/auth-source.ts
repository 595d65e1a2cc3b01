import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import { authState, type AuthSource, type AuthState } from '@widget/core';

/**
 * The auth state of a library that calls back, as a signal. It is `loading` until the first call. Listens until its
 * injection context is destroyed.
 *
 * @example
 * provideHelpWidget(() => client, {
 *   auth: () => authSource((emit) => onAuthStateChanged(firebase, (user) => emit(user?.uid))),
 * });
 */
export function authSource(source: AuthSource): Signal<AuthState> {
  const state = signal<AuthState>({ status: 'loading' });
  inject(DestroyRef).onDestroy(source((userId) => state.set(authState(false, userId))));
  return state.asReadonly();
}
