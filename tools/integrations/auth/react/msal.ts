import { InteractionStatus } from '@azure/msal-browser';
import { useAccount, useMsal } from '@azure/msal-react';
import { authState } from '@widget/react';

/**
 * `useAccount()` renders again when the active account changes. Its value is one render late, which would sign the user
 * out for a moment after every start: the instance knows at once.
 */
export function useHelpAuth() {
  const { instance, inProgress, accounts } = useMsal();
  useAccount();
  const account = instance.getActiveAccount() ?? accounts[0];
  return authState(inProgress !== InteractionStatus.None, account?.homeAccountId);
}
