import { computed, inject, signal } from '@angular/core';
import { accountProblem, type AccountFailure } from '@widget/example-shop/shop';
import { ShopLanguage } from './shop-language.ts';

/** Makes one call of the auth client at a time, and says in the customer's language why it failed. */
export function injectAuthCall() {
  const { texts } = inject(ShopLanguage);
  const pending = signal(false);
  const failure = signal<AccountFailure | null>(null);
  const problem = computed(() => {
    const reason = failure();
    return reason && accountProblem(reason, texts());
  });

  /** Answers whether it worked. */
  async function call(make: () => Promise<{ error: AccountFailure | null }>): Promise<boolean> {
    if (pending()) return false;
    pending.set(true);
    failure.set(null);
    // The client answers what the server refuses, and rejects when there is no server.
    const { error } = await make().catch(() => ({ error: {} }));
    failure.set(error);
    pending.set(false);
    return !error;
  }

  return { call, pending: pending.asReadonly(), problem };
}
