import type { ReactNode } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { test } from 'vitest';
import { createIssuer } from '../stand-in/create-issuer.ts';
import { createUserManager } from '../stand-in/create-user-manager.ts';
import { followSession } from '../stand-in/follow-session.ts';
import { renderStates } from '../stand-in/render-states.tsx';
import { useHelpAuth } from './react-oidc-context.ts';

test('react-oidc-context', async () => {
  const { userManager, signInAs } = createUserManager(await createIssuer());
  const { states, library } = renderStates(useHelpAuth, useAuth, ({ children }: { children: ReactNode }) => (
    <AuthProvider userManager={userManager}>{children}</AuthProvider>
  ));
  await followSession({
    states,
    signIn: (name) => signInAs(name, library().signinPopup),
    signOut: () => library().removeUser(),
  });
});
