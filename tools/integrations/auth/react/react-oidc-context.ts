import { authState } from '@widget/react';
import { useAuth } from 'react-oidc-context';

/** `user` is still there when its session has expired; `isAuthenticated` is not. */
export function useHelpAuth() {
  const { isLoading, isAuthenticated, user } = useAuth();
  return authState(isLoading, isAuthenticated ? user?.profile.sub : null);
}
