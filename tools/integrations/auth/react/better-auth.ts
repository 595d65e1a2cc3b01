import { authState } from '@widget/react';
import { createAuthClient } from 'better-auth/react';

export const authClient = createAuthClient();

export function useHelpAuth() {
  const { isPending, data } = authClient.useSession();
  return authState(isPending, data?.user.id);
}
