import { accountProblem, type AccountFailure } from '@widget/example-shop/shop';
import { useState } from 'react';
import { useShopLanguage } from './shop-language.tsx';

/** Makes one call of the auth client at a time, and says in the customer's language why it failed. */
export function useAuthCall() {
  const { texts } = useShopLanguage();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<AccountFailure | null>(null);

  /** Answers whether it worked. */
  async function call(make: () => Promise<{ error: AccountFailure | null }>): Promise<boolean> {
    if (pending) return false;
    setPending(true);
    setFailure(null);
    // The client answers what the server refuses, and rejects when there is no server.
    const { error } = await make().catch(() => ({ error: {} }));
    setFailure(error);
    setPending(false);
    return !error;
  }

  return { call, pending, problem: failure && accountProblem(failure, texts) };
}
