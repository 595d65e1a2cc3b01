import { inject } from '@angular/core';
import { authState } from '@widget/angular';
import { OidcSecurityService } from 'angular-auth-oidc-client';

/** With `provideAuth(config, withAppInitializerAuthCheck())`. The user's data come after `isAuthenticated`. */
export function helpAuth() {
  const { authenticated, userData } = inject(OidcSecurityService);
  return () => {
    const { isAuthenticated } = authenticated();
    const user = userData().userData as { sub: string } | null;
    return authState(isAuthenticated && !user, isAuthenticated ? user?.sub : null);
  };
}
