import { AuthService } from '@auth0/auth0-angular';
import { toSignal } from '@angular/core/rxjs-interop';
import { inject } from '@angular/core';
import { authState } from '@widget/angular';
import { map } from 'rxjs';

/** `user$` says nothing until it knows. `isLoading$` turns false before it: together they would sign out in between. */
export function helpAuth() {
  const auth = inject(AuthService).user$.pipe(map((user) => authState(false, user?.sub)));
  return toSignal(auth, { initialValue: authState(true, null) });
}
