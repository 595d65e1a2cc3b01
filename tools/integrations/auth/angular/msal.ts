import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MsalBroadcastService, MsalService } from '@azure/msal-angular';
import { InteractionStatus } from '@azure/msal-browser';
import { authState } from '@widget/angular';
import { combineLatest, map, startWith } from 'rxjs';

/** `inProgress$` does not move when the app switches accounts; `msalSubject$` does. */
export function helpAuth() {
  const { instance } = inject(MsalService);
  const { inProgress$, msalSubject$ } = inject(MsalBroadcastService);
  const auth = combineLatest([inProgress$, msalSubject$.pipe(startWith(null))]).pipe(
    map(([inProgress]) => {
      const account = instance.getActiveAccount() ?? instance.getAllAccounts()[0];
      return authState(inProgress !== InteractionStatus.None, account?.homeAccountId);
    }),
  );
  return toSignal(auth, { requireSync: true });
}
