import { expect, test, vi } from 'vitest';
import { credentials, openBetterAuth } from '../stand-in/open-better-auth.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { authClient, helpAuth } from './better-auth.ts';

test('better-auth/client', async () => {
  const { named } = await openBetterAuth();
  const { states, listen } = recordStates();
  const stop = listen(helpAuth);
  await vi.waitFor(() => expect(states).toEqual(['loading', 'signed-out']));

  await authClient.signIn.email(credentials('ada'));
  await vi.waitFor(() => expect(named(states).slice(2)).toEqual(['signed-in ada']));
  await authClient.signIn.email(credentials('bob'));
  await vi.waitFor(() => expect(named(states).slice(3)).toEqual(['signed-in bob']));

  await authClient.signOut();
  await vi.waitFor(() => expect(named(states).slice(4)).toEqual(['signed-out']));
  stop();
});
