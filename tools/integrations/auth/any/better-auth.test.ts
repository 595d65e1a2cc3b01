import { onTestFinished, test } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { openBetterAuth } from '../stand-in/open-better-auth.ts';
import { recordStates } from '../stand-in/record-states.ts';

test('better-auth/client', async () => {
  const { credentials } = await openBetterAuth();
  // The client takes the page's fetch when it is made.
  const { authClient, helpAuth } = await import('./better-auth.ts');
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth));
  await followSession({
    states,
    signIn: (name) => authClient.signIn.email(credentials(name)),
    signOut: () => authClient.signOut(),
  });
});
