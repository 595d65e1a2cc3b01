import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Auth, authState as currentUser } from '@angular/fire/auth';
import { authState } from '@widget/angular';

/** `undefined` until Firebase has looked, `null` when nobody is signed in. */
export function helpAuth() {
  const user = toSignal(currentUser(inject(Auth)));
  return () => authState(user() === undefined, user()?.uid);
}
