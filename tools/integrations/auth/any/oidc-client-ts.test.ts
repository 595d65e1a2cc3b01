import { onTestFinished, test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { createUserManager } from '../stand-in/create-user-manager.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './oidc-client-ts.ts';

test('oidc-client-ts', async () => {
  const { userManager, signInAs } = createUserManager(await createIssuer());
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth(userManager)));
  await followSession({
    states,
    signIn: (name) => signInAs(name, () => userManager.signinPopup()),
    signOut: () => userManager.removeUser(),
  });
});
