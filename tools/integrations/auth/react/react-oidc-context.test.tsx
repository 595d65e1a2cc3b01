import { act, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { expect, test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { createUserManager } from '../stand-in/create-user-manager.ts';
import { renderStates } from '../stand-in/render-states.ts';
import { useHelpAuth } from './react-oidc-context.ts';

test('react-oidc-context', async () => {
  const issuer = await createIssuer();
  const { userManager, signIn } = createUserManager(issuer);
  const { states, library } = renderStates(useHelpAuth, useAuth, ({ children }: { children: ReactNode }) => (
    <AuthProvider userManager={userManager}>{children}</AuthProvider>
  ));
  await waitFor(() => expect(states).toEqual(['loading', 'signed-out']));

  await act(() => signIn('ada'));
  expect(states.slice(2)).toEqual(['signed-in ada']);
  await act(() => signIn('bob'));
  expect(states.slice(3)).toEqual(['signed-in bob']);

  await act(() => library().removeUser());
  expect(states.slice(4)).toEqual(['signed-out']);
});
