import { authState } from '@widget/react';
import { useSession } from 'next-auth/react';

/** The session holds no id unless a callback puts one there: the email tells one user from another. */
export function useHelpAuth() {
  const { status, data } = useSession();
  return authState(status === 'loading', data?.user?.email);
}
