import { MsalProvider } from '@azure/msal-react';
import type { ReactNode } from 'react';
import { test } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { openMsal } from '../stand-in/open-msal.ts';
import { renderStates } from '../stand-in/render-states.tsx';
import { useHelpAuth } from './msal.ts';

test('@azure/msal-react', async () => {
  const { instance, ...user } = openMsal();
  const { states } = renderStates(
    useHelpAuth,
    () => null,
    ({ children }: { children: ReactNode }) => <MsalProvider instance={instance}>{children}</MsalProvider>,
  );
  await followSession({ states, ...user });
});
