import { createClient } from '@supabase/supabase-js';
import { onTestFinished, test } from 'vitest';
import { followSession } from '../stand-in/follow-session.ts';
import { recordStates } from '../stand-in/record-states.ts';
import { helpAuth } from './supabase.ts';

/** Answers a password with a session, and a sign-out with nothing. */
const answer: typeof fetch = async (input, init) => {
  const { pathname } = new URL(new Request(input).url);
  if (pathname !== '/auth/v1/token') return new Response(null, { status: 204 });
  const { email } = JSON.parse(String(init?.body));
  const [name] = email.split('@');
  return Response.json({
    access_token: `header.${btoa(JSON.stringify({ sub: name, exp: 4_000_000_000 }))}.signature`,
    refresh_token: 'refresh',
    token_type: 'bearer',
    expires_in: 3600,
    user: { id: name, email, aud: 'authenticated' },
  });
};

test('@supabase/supabase-js', async () => {
  const supabase = createClient('http://supabase.example', 'key', {
    global: { fetch: answer },
    auth: { autoRefreshToken: false },
  });
  const { states, listen } = recordStates();
  onTestFinished(listen(helpAuth(supabase)));
  await followSession({
    states,
    signIn: (name) =>
      supabase.auth.signInWithPassword({ email: `${name}@acme.example`, password: 'demo-customer-1234' }),
    signOut: () => supabase.auth.signOut(),
  });
});
