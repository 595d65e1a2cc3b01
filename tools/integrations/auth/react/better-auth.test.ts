import { test } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { openBetterAuth } from '../stand-in/open-better-auth.ts';
import { renderStates } from '../stand-in/render-states.tsx';

test('better-auth/react', async () => {
  const { credentials } = await openBetterAuth();
  // The client takes the page's fetch when it is made.
  const { authClient, useHelpAuth } = await import('./better-auth.ts');
  const { states } = renderStates(useHelpAuth, () => authClient);
  await followSession({
    states,
    signIn: (name) => authClient.signIn.email(credentials(name)),
    signOut: () => authClient.signOut(),
  });
});
