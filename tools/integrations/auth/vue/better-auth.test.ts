import { test } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { openBetterAuth } from '../stand-in/open-better-auth.ts';
import { watchStates } from '../stand-in/watch-states.ts';

test('better-auth/vue', async () => {
  const { credentials } = await openBetterAuth();
  // The client takes the page's fetch when it is made.
  const { authClient, helpAuth } = await import('./better-auth.ts');
  const { states } = watchStates(helpAuth);
  await followSession({
    states,
    signIn: (name) => authClient.signIn.email(credentials(name)),
    signOut: () => authClient.signOut(),
  });
});
