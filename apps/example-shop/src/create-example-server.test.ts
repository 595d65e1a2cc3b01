import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { verifyCustomerToken } from '@widget/server';
import { describe, expect, test } from 'vitest';
import { makeFolder, openTestShop, testSecret } from './testing/open-test-shop.ts';
import { demoCustomers, demoPassword } from './shop/demo-customers.ts';

const bob = { email: 'bob@globex.example', password: demoPassword };

describe('sign-in', () => {
  test.each(demoCustomers)('$name signs in with the demo password', async ({ name, email }) => {
    const shop = await openTestShop();
    expect((await shop.signIn(email)).status).toBe(200);
    expect(await shop.readSession()).toMatchObject({ user: { name, email, emailVerified: true } });
  });

  test('a wrong password is refused by name and opens no session', async () => {
    const shop = await openTestShop();
    const response = await shop.signIn('ann@acme.example', 'not-her-password');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'INVALID_EMAIL_OR_PASSWORD' });
    expect(await shop.readSession()).toBeNull();
  });

  test('a customer takes over from another without a sign-out between them', async () => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    await shop.signIn('bob@globex.example');
    expect(await shop.readSession()).toMatchObject({ user: { email: 'bob@globex.example' } });
  });

  test('a page of another origin cannot sign anyone in', async () => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    const response = await shop.post('/api/auth/sign-in/email', bob, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(await shop.readSession()).toMatchObject({ user: { email: 'ann@acme.example' } });
  });

  test('the shop answers under localhost as well', async () => {
    const shop = await openTestShop();
    const origin = shop.origin.replace('127.0.0.1', 'localhost');
    expect((await shop.post('/api/auth/sign-in/email', bob, { origin })).status).toBe(200);
  });

  test('nobody signs up', async () => {
    const shop = await openTestShop();
    const stranger = { name: 'Eve', email: 'eve@acme.example', password: 'long-enough-password' };
    expect((await shop.post('/api/auth/sign-up/email', stranger)).status).toBe(400);
    expect((await shop.signIn(stranger.email, stranger.password)).status).toBe(401);
  });
});

describe('the token endpoint', () => {
  test('signed out, there is no token', async () => {
    const shop = await openTestShop();
    const response = await shop.fetchToken();
    expect(response.status).toBe(401);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ code: 'signed-out' });
  });

  test("signed in, the token carries the session's name and e-mail for an hour", async () => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    const response = await shop.fetchToken();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { token, expiresIn } = await response.json();
    expect(expiresIn).toBe(3600);
    const claims = await verifyCustomerToken(token, { secret: testSecret });
    expect(claims).toMatchObject({ name: 'Ann Acker', email: 'ann@acme.example' });
    expect(claims.expiresAt - (claims.issuedAt ?? 0)).toBe(3600);
  });

  test('the demo cookie makes it twenty seconds, and no other number', async () => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    const lifetime = async (wish: string) => {
      shop.cookies.set('demo-token-lifetime', wish);
      return (await (await shop.fetchToken()).json()).expiresIn;
    };
    expect(await lifetime('20')).toBe(20);
    expect(await lifetime('7200')).toBe(3600);
    expect(await lifetime('200')).toBe(3600);
  });

  test('a customer whose e-mail is not verified gets none', async () => {
    const data = makeFolder();
    const shop = await openTestShop({ data });
    await shop.signIn('bob@globex.example');
    const database = new DatabaseSync(join(data, 'shop.db'));
    database.exec(`UPDATE user SET emailVerified = 0 WHERE email = 'bob@globex.example'`);
    database.close();
    const response = await shop.fetchToken();
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'email-unverified' });
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
  ])('a call with %o gets none', async (headers) => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    const response = await shop.fetchToken(headers);
    expect(response.status).toBe(403);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('a GET gets none', async () => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    const response = await shop.visit('/help-token');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test('a sign-out ends it, for a copied cookie too', async () => {
    const shop = await openTestShop();
    await shop.signIn('ann@acme.example');
    const copied = new Map(shop.cookies);
    expect((await shop.signOut()).status).toBe(200);
    expect((await shop.fetchToken()).status).toBe(401);
    copied.forEach((value, name) => shop.cookies.set(name, value));
    expect((await shop.fetchToken()).status).toBe(401);
  });

  test('a test makes it fail for a while', async () => {
    let down = true;
    const shop = await openTestShop({
      tokenEndpointFault: () => (down ? new Response(null, { status: 503 }) : undefined),
    });
    await shop.signIn('ann@acme.example');
    expect((await shop.fetchToken()).status).toBe(503);
    down = false;
    expect((await shop.fetchToken()).status).toBe(200);
  });
});

describe('the page', () => {
  test('carries where the help desk is, as data that cannot end its own element', async () => {
    const shop = await openTestShop({ helpDesk: 'http://127.0.0.1:4800/</script>' });
    const page = await (await shop.visit('/')).text();
    expect(page).toContain(
      '<script type="application/json" id="settings">{"helpDesk":"http://127.0.0.1:4800","widgetId":81000000001}</script></head>',
    );
  });

  test('lets in the scripts and frames of the help desk, and nobody else', async () => {
    const shop = await openTestShop({ helpDesk: 'https://help.example' });
    const { headers } = await shop.visit('/');
    const policy = new Map(
      headers
        .get('content-security-policy')
        ?.split('; ')
        .map((directive) => [directive.split(' ', 1).join(), directive]),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "default-src 'none'",
      'script-src': "script-src 'self' https://help.example",
      'frame-src': 'frame-src https://help.example',
      'style-src': "style-src 'self'",
      'img-src': "img-src 'self'",
      'connect-src': "connect-src 'self'",
      'form-action': "form-action 'self'",
      'base-uri': "base-uri 'none'",
      'frame-ancestors': "frame-ancestors 'none'",
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('never holds the shared secret', async () => {
    const shop = await openTestShop();
    expect(await (await shop.visit('/')).text()).not.toContain(testSecret);
  });

  test('what is not there answers 404', async () => {
    const shop = await openTestShop();
    expect((await shop.visit('/nowhere')).status).toBe(404);
    expect((await shop.visit('/..%2f..%2fetc/passwd')).status).toBe(404);
  });
});
