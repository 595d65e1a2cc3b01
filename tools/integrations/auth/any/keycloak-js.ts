import type { AuthSource } from '@widget/core';
import type Keycloak from 'keycloak-js';

/**
 * With what `keycloak.init()` returned, which may be over by now: nothing else says that it is. Each callback has room for
 * one listener, so call yours from here if you have some.
 */
export const helpAuth =
  (keycloak: Keycloak, initialized: Promise<unknown>): AuthSource =>
  (emit) => {
    const tell = () => emit(keycloak.subject);
    void initialized.then(tell, tell);
    keycloak.onAuthSuccess = keycloak.onAuthLogout = tell;
    return () => {
      keycloak.onAuthSuccess = keycloak.onAuthLogout = () => {};
    };
  };
