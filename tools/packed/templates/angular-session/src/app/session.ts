import { Injectable, signal } from '@angular/core';

// Stands for an auth library: Ann has a session until she signs out.
@Injectable({ providedIn: 'root' })
export class Session {
  readonly isLoading = signal(false);
  readonly user = signal<{ id: string } | null>({ id: 'ann' });

  async signOut() {
    this.user.set(null);
  }
}
