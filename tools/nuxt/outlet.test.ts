import { verifyCustomerToken } from '@widget/server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startServer, type Server } from '../../apps/e2e/servers/start-server.ts';
import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';
import { buildApp, findTypeFaults, startApp } from './nuxt-app.ts';
import { openPage } from './open-page.ts';

/** Starts the built outlet, until the test has ended. */
async function openOutlet(environment: Record<string, string> = {}) {
  const { origin, stop } = await startApp('outlet', environment);
  onTestFinished(stop);
  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/outlet/${path}`, { method: 'POST', headers: { origin, ...headers } });

  async function readToken(): Promise<string> {
    const signedIn = (await (await post('api/auth/login')).json()) as { token: string };
    const response = await post('help-token', { cookie: `auth.token=${signedIn.token}` });
    const { token } = (await response.json()) as { token: string };
    return token;
  }
  return { origin, readToken };
}

describe('a Nuxt app that has the module from a layer, a base path, and a name of its own for the secret', () => {
  beforeAll(() => buildApp('outlet', { HELP_DESK_SECRET: demoSharedSecret }));

  test('signs with the secret that it was built with', async () => {
    const { readToken } = await openOutlet();
    const customer = await verifyCustomerToken(await readToken(), { secret: demoSharedSecret });
    expect(customer).toMatchObject({ name: 'Ann Acker', email: 'ann@acme.example' });
  });

  test('signs with the secret that it is started with, where there is one', async () => {
    const secret = 'another shared secret of 32 bytes or more';
    const { readToken } = await openOutlet({ NUXT_HELP_WIDGET_SECRET: secret });
    await expect(verifyCustomerToken(await readToken(), { secret })).resolves.toBeDefined();
  });

  test('types what the module adds, through the layer', () => {
    expect(findTypeFaults('outlet')).toBe('');
  });

  describe('in a browser, with the help desk', () => {
    let helpDesk: Server;
    beforeAll(async () => {
      helpDesk = await startServer('apps/help-desk/server/main.ts', ['--demo']);
    });
    afterAll(() => helpDesk.stop());

    test.each([
      ['the state of @sidebase/nuxt-auth', ''],
      ['a library that calls back', 'called-back'],
    ])('the widget follows %s', async (_, path) => {
      const { origin } = await openOutlet({ NUXT_PUBLIC_HELP_WIDGET_HOST: helpDesk.origin });
      const { page, faults } = await openPage(`${origin}/outlet/${path}`);
      const session = page.locator('output');
      const asked = page.waitForRequest((request) => request.url().endsWith('/help-token'));

      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect.poll(() => session.textContent()).toBe('active');
      expect((await asked).url()).toBe(`${origin}/outlet/help-token`);

      await page.reload();
      await expect.poll(() => session.textContent()).toBe('active');

      await page.getByRole('button', { name: 'Sign out Ann Acker' }).click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await session.textContent()).toBe('signed-out');
      expect(faults).toEqual([]);
    });
  });
});
