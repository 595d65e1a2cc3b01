import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openBetterAuth, credentials } from '../stand-in/open-better-auth.ts';
import { renderStates } from '../stand-in/render-states.ts';
import { authClient, useHelpAuth } from './better-auth.ts';

test('better-auth/react', async () => {
  const { named } = await openBetterAuth();
  const { states } = renderStates(useHelpAuth, () => authClient);
  await waitFor(() => expect(states).toEqual(['loading', 'signed-out']));

  await act(() => authClient.signIn.email(credentials('ada')));
  await waitFor(() => expect(named(states).slice(2)).toEqual(['signed-in ada']));
  await act(() => authClient.signIn.email(credentials('bob')));
  await waitFor(() => expect(named(states).slice(3)).toEqual(['signed-in bob']));

  await act(() => authClient.signOut());
  await waitFor(() => expect(named(states).slice(4)).toEqual(['signed-out']));
});
