import { authState } from '@widget/vue';
import { createAuthClient } from 'better-auth/vue';

export const authClient = createAuthClient();

export function helpAuth() {
  const session = authClient.useSession();
  return () => authState(session.value.isPending, session.value.data?.user.id);
}
