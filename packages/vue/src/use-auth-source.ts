import { authState, type AuthSource, type AuthState } from '@widget/core';
import { shallowReadonly, shallowRef, watchPostEffect, type ShallowRef } from 'vue';

/**
 * The auth state of a library that calls back, as a ref. It is `loading` until the first call.
 *
 * @example
 * app.use(helpWidget, {
 *   client,
 *   auth: () => useAuthSource((emit) => onAuthStateChanged(firebase, (user) => emit(user?.uid))),
 * });
 */
export function useAuthSource(source: AuthSource): Readonly<ShallowRef<AuthState>> {
  const state = shallowRef<AuthState>({ status: 'loading' });

  // After the render, so never on a server.
  watchPostEffect((onCleanup) => onCleanup(source((userId) => (state.value = authState(false, userId)))));

  return shallowReadonly(state);
}
