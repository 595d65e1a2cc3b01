import { expect, test, vi } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { createUserManager } from '../stand-in/create-user-manager.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './oidc-client-ts.ts';

test('oidc-client-ts', async () => {
  const { userManager, signIn } = createUserManager(await createIssuer());
  const { states, listen } = recordStates();
  const stop = listen(helpAuth(userManager));
  await vi.waitFor(() => expect(states).toEqual(['loading', 'signed-out']));

  await signIn('ada');
  await vi.waitFor(() => expect(states.slice(2)).toEqual(['signed-in ada']));
  await signIn('bob');
  await vi.waitFor(() => expect(states.slice(3)).toEqual(['signed-in bob']));

  await userManager.removeUser();
  await vi.waitFor(() => expect(states.slice(4)).toEqual(['signed-out']));
  stop();
});
