import { toSignal } from '@angular/core/rxjs-interop';
import { inject } from '@angular/core';
import { authState } from '@widget/angular';
import { OAuthService } from 'angular-oauth2-oidc';
import { map, startWith } from 'rxjs';

/** With `loadDiscoveryDocumentAndTryLogin()` in an app initializer. `events` does not repeat what is past. */
export function helpAuth() {
  const oauth = inject(OAuthService);
  const current = () => {
    const claims: { sub?: string } | null = oauth.hasValidIdToken() ? oauth.getIdentityClaims() : null;
    return authState(false, claims?.sub);
  };
  return toSignal(oauth.events.pipe(map(current), startWith(current())), { requireSync: true });
}
