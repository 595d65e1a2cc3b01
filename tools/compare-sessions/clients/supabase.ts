import { AuthClient } from '@supabase/auth-js';
import type { Client } from './client.ts';

const storageKey = 'session';

export const supabase: Client = {
  name: 'supabase auth-js',
  package: '@supabase/auth-js',
  driven:
    'Signed in by `signInWithPassword`; token by `getSession`; signed out by `signOut({ scope: "local" })`, which clears the device first; the default scope asks the server first; who is signed in is read where it is kept, in `localStorage`, since `getSession` may fetch. It renews by itself and when a token is asked for.',
  without: {},
  answer: ({ user, token, refreshToken, expiresIn, expiresAt }) => ({
    access_token: token,
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: expiresIn,
    expires_at: expiresAt,
    user: { id: user, aud: 'authenticated', email: `${user}@example.com` },
  }),
  async open() {
    const client = new AuthClient({
      url: 'https://issuer.test/auth/v1',
      storageKey,
      autoRefreshToken: true,
      persistSession: true,
    });
    await client.initialize();
    return {
      async signIn(user) {
        const { error } = await client.signInWithPassword({ email: user, password: 'password' });
        if (error) throw error;
      },
      async getToken() {
        const { data, error } = await client.getSession();
        if (error) throw error;
        return data.session?.access_token ?? null;
      },
      async user() {
        const kept = localStorage.getItem(storageKey);
        return kept && (JSON.parse(kept) as { user: { id: string } }).user.id;
      },
      renew: () => client.refreshSession(),
      signOut: () => client.signOut({ scope: 'local' }),
      destroy: () => client.dispose(),
    };
  },
};
