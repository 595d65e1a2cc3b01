import { useAuth } from '@clerk/react';
import { authState } from '@widget/react';

export function useHelpAuth() {
  const { isLoaded, userId } = useAuth();
  return authState(!isLoaded, userId);
}
