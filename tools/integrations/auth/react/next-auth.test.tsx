import { SessionProvider, signIn, signOut } from 'next-auth/react';
import { onTestFinished, test, vi } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { renderStates } from '../stand-in/render-states.tsx';
import { useHelpAuth } from './next-auth.ts';

/** The routes under `/api/auth`, for whom the page has a session. */
function openAuthRoutes() {
  let email: string | null = null;
  const routes: Record<string, (given: URLSearchParams) => object> = {
    session: () => (email ? { user: { email }, expires: '2100-01-01T00:00:00.000Z' } : {}),
    providers: () => ({ credentials: { id: 'credentials', type: 'credentials' } }),
    csrf: () => ({ csrfToken: 'csrf' }),
    'callback/credentials': (given) => {
      email = given.get('email');
      return { url: location.href };
    },
    signout: () => {
      email = null;
      return { url: location.href };
    },
  };
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    const { pathname } = new URL(input, location.href);
    const route = routes[pathname.replace('/api/auth/', '')];
    return route ? Response.json(route(new URLSearchParams(String(init?.body)))) : Response.error();
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}

test('next-auth/react', async () => {
  openAuthRoutes();
  const { states } = renderStates(useHelpAuth, () => null, SessionProvider);
  await followSession({
    states,
    signIn: (name) => signIn('credentials', { email: name, redirect: false }),
    signOut: () => signOut({ redirect: false }),
  });
});
