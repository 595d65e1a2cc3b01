import { useAuthenticator } from '@aws-amplify/ui-react';
import { authState } from '@widget/react';

/** For users who come through its `<Authenticator>`: whom `signIn()` lets in has no id here until the next page. */
export function useHelpAuth() {
  const { authStatus, user } = useAuthenticator(({ authStatus, user }) => [authStatus, user]);
  return authState(authStatus === 'configuring', user?.userId);
}
