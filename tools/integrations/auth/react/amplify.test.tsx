import { Authenticator, useAuthenticator } from '@aws-amplify/ui-react';
import { signIn } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { openCognito } from '../stand-in/open-cognito.ts';
import { renderStates } from '../stand-in/render-states.tsx';
import { useHelpAuth } from './amplify.ts';

/** The app, as a page shows it anew. */
async function openPage() {
  const { states, library } = renderStates(useHelpAuth, () => useAuthenticator(), Authenticator.Provider);
  await expect.poll(() => library().route).toBe('setup');
  library().initializeMachine({
    services: {
      // The stand-in knows no other.
      handleSignIn: (given: Parameters<typeof signIn>[0]) =>
        signIn({ ...given, options: { authFlowType: 'USER_PASSWORD_AUTH' } }),
    },
  });
  return { states, library };
}

test('@aws-amplify/ui-react, which wants a sign-out between two users', async () => {
  openCognito();
  const { states, library } = await openPage();
  const story = ['loading', 'signed-out'];
  await expect.poll(() => states).toEqual(story);
  for (const name of ['ada', 'bob']) {
    await expect.poll(() => library().route).toBe('signIn');
    library().updateForm({ name: 'username', value: name });
    library().updateForm({ name: 'password', value: 'demo-customer-1234' });
    library().submitForm();
    story.push(`signed-in ${name}`);
    await expect.poll(() => states).toEqual(story);
    library().signOut();
    story.push('signed-out');
    await expect.poll(() => states).toEqual(story);
  }
});

test('@aws-amplify/ui-react, which knows no id of whom signIn() lets in until the next page', async () => {
  openCognito();
  const { states, library } = await openPage();
  await expect.poll(() => states).toEqual(['loading', 'signed-out']);
  await signIn({
    username: 'ada',
    password: 'demo-customer-1234',
    options: { authFlowType: 'USER_PASSWORD_AUTH' },
  });
  await expect.poll(() => library().authStatus).toBe('authenticated');
  expect(states).toEqual(['loading', 'signed-out']);
  const next = await openPage();
  await expect.poll(() => next.states).toEqual(['loading', 'signed-in ada']);
});
