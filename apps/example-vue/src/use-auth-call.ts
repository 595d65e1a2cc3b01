import { accountProblem, type AccountFailure } from '@widget/example-shop/shop';
import { computed, ref, shallowRef } from 'vue';
import { useShopLanguage } from './use-shop-language.ts';

/** Makes one call of the auth client at a time, and says in the customer's language why it failed. */
export function useAuthCall() {
  const { texts } = useShopLanguage();
  const pending = ref(false);
  const failure = shallowRef<AccountFailure | null>(null);
  const problem = computed(() => failure.value && accountProblem(failure.value, texts.value));

  /** Answers whether it worked. */
  async function call(make: () => Promise<{ error: AccountFailure | null }>): Promise<boolean> {
    if (pending.value) return false;
    pending.value = true;
    failure.value = null;
    // The client answers what the server refuses, and rejects when there is no server.
    const { error } = await make().catch(() => ({ error: {} }));
    failure.value = error;
    pending.value = false;
    return !error;
  }

  return { call, pending, problem };
}
