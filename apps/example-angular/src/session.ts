import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { authClient } from './auth-client.ts';

/** Who is signed in at the shop. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly state = signal(authClient.useSession.get());
  readonly isPending = computed(() => this.state().isPending);
  readonly customer = computed(() => this.state().data?.user);

  constructor() {
    inject(DestroyRef).onDestroy(authClient.useSession.subscribe((state) => this.state.set(state)));
  }
}
