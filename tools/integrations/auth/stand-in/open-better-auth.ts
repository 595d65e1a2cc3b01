import { betterAuth } from 'better-auth';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished, vi } from 'vitest';

/** Better Auth itself on a database of its own, with two customers. The page's `fetch` goes to it, and keeps cookies. */
export async function openBetterAuth() {
  const database = new DatabaseSync(':memory:');
  const auth = betterAuth({
    database,
    baseURL: location.origin,
    secret: 'the secret that the cookies of the shop are signed with',
    emailAndPassword: { enabled: true, autoSignIn: false },
    rateLimit: { enabled: false },
    // An id that can be read, in place of a random one.
    databaseHooks: { user: { create: { before: async (user) => ({ data: { ...user, id: user.name } }) } } },
  });
  await (await auth.$context).runMigrations();

  const credentials = (name: string) => ({ email: `${name}@acme.example`, password: 'demo-customer-1234' });
  for (const name of ['ada', 'bob']) await auth.api.signUpEmail({ body: { name, ...credentials(name) } });

  const cookies = new Map<string, string>();
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    request.headers.set('origin', location.origin);
    request.headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await auth.handler(request);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    database.close();
  });

  return { credentials };
}
