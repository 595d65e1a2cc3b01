import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { helpWidget, type HelpWidgetPluginOptions } from './better-auth.ts';
import { verifyCustomerToken } from './index.ts';

const secret = 'a shared secret of more than 32 bytes';
const origin = 'http://shop.example';

/** A shop that signs people in on a real database, and what its pages and its database do. */
async function openShop(options: Partial<HelpWidgetPluginOptions> = {}, settings: BetterAuthOptions = {}) {
  const database = new DatabaseSync(':memory:');
  onTestFinished(() => database.close());
  const auth = betterAuth({
    ...settings,
    baseURL: origin,
    secret: 'the secret that the cookies of the shop are signed with',
    database,
    emailAndPassword: { enabled: true },
    // Left out under NODE_ENV=test by default.
    advanced: { disableOriginCheck: false },
    logger: { disabled: true },
    plugins: [helpWidget({ secret, ...options })],
  });
  await (await auth.$context).runMigrations();

  const call = (path: string, init: RequestInit = {}) =>
    auth.handler(new Request(`${origin}/api/auth${path}`, { method: 'POST', ...init }));

  return {
    auth,
    database,
    getToken: (headers: HeadersInit = {}, method = 'POST') => call('/help-widget/token', { method, headers }),
    async signUp(name: string, email: string) {
      const response = await call('/sign-up/email', {
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ name, email, password: 'demo-customer-1234' }),
      });
      const pairs = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
      return { origin, cookie: pairs.join('; ') };
    },
    verifyEmails: () => database.exec('UPDATE user SET emailVerified = 1'),
  };
}

const ada = ['Ada Lovelace', 'ada@acme.example'] as const;

it('gives the signed-in user a token that the help desk accepts', async () => {
  const { signUp, verifyEmails, getToken } = await openShop();
  const headers = await signUp(...ada);
  verifyEmails();
  const response = await getToken(headers);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { token, expiresIn } = await response.json();
  expect(expiresIn).toBe(3600);
  await expect(verifyCustomerToken(token, { secret })).resolves.toMatchObject({
    name: 'Ada Lovelace',
    email: 'ada@acme.example',
  });
});

it('can be called on the server, typed', async () => {
  const { auth, signUp, verifyEmails } = await openShop({ expiresIn: 900 });
  const headers = await signUp(...ada);
  verifyEmails();
  const { token, expiresIn } = await auth.api.helpWidgetToken({ headers });
  const { issuedAt = 0, expiresAt } = await verifyCustomerToken(token, { secret });
  expect([expiresIn, expiresAt - issuedAt]).toEqual([900, 900]);
});

it('answers 401 when nobody is signed in', async () => {
  const { getToken } = await openShop();
  const response = await getToken({ origin });
  expect(response.status).toBe(401);
  expect(response.headers.get('cache-control')).toBe('no-store');
  await expect(response.json()).resolves.toMatchObject({ code: 'signed-out' });
});

it('answers 403 for an email that is not verified', async () => {
  const { signUp, getToken } = await openShop();
  const response = await getToken(await signUp(...ada));
  expect(response.status).toBe(403);
  expect(response.headers.get('cache-control')).toBe('no-store');
  await expect(response.json()).resolves.toMatchObject({ code: 'email-unverified' });
});

it('takes an email that is not verified where it is told to', async () => {
  const { signUp, getToken } = await openShop({ requireVerifiedEmail: false });
  expect((await getToken(await signUp(...ada))).status).toBe(200);
});

it('answers 403 for a user who cannot be named in a token', async () => {
  const { signUp, verifyEmails, getToken } = await openShop();
  const headers = await signUp('', 'ada@acme.example');
  verifyEmails();
  const response = await getToken(headers);
  expect(response.status).toBe(403);
  await expect(response.json()).resolves.toMatchObject({ code: 'name-missing' });
});

it('refuses a page of another origin, unless Better Auth trusts it', async () => {
  const partner = 'https://partner.example';
  const { signUp, verifyEmails, getToken } = await openShop({}, { trustedOrigins: [partner] });
  const { cookie } = await signUp(...ada);
  verifyEmails();
  expect((await getToken({ cookie, origin: 'https://evil.example' })).status).toBe(403);
  expect((await getToken({ cookie })).status).toBe(403);
  expect((await getToken({ cookie, origin: partner })).status).toBe(200);
});

it('is not there for a GET', async () => {
  const { signUp, verifyEmails, getToken } = await openShop();
  const headers = await signUp(...ada);
  verifyEmails();
  const response = await getToken(headers, 'GET');
  expect(response.status).toBe(404);
  await expect(response.text()).resolves.not.toContain('token');
});

it('gives no token to a session that has been revoked, though a cookie still holds it', async () => {
  const session = { cookieCache: { enabled: true, maxAge: 300 } };
  const { auth, database, signUp, getToken } = await openShop({ requireVerifiedEmail: false }, { session });
  const headers = await signUp(...ada);
  database.exec('DELETE FROM session');
  expect(await auth.api.getSession({ headers })).toMatchObject({ user: { email: 'ada@acme.example' } });
  expect((await getToken(headers)).status).toBe(401);
});

it('refuses a secret or a lifetime that cannot be used, when it is made', () => {
  expect(() => helpWidget({ secret: undefined })).toThrow(
    expect.objectContaining({ code: 'secret-missing' }),
  );
  expect(() => helpWidget({ secret, expiresIn: 3_600_000 })).toThrow(
    expect.objectContaining({ code: 'expires-in-milliseconds' }),
  );
});
