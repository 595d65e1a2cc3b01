import { useAuth0 } from '@auth0/auth0-react';
import { authState } from '@widget/react';

export function useHelpAuth() {
  const { isLoading, user } = useAuth0();
  return authState(isLoading, user?.sub);
}
