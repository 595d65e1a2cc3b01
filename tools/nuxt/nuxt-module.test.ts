import { verifyCustomerToken } from '@widget/server';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { WidgetPanel } from '../../apps/e2e/models/widget-panel.ts';
import { startServer, type Server } from '../../apps/e2e/servers/start-server.ts';
import { demoSharedSecret } from '../../apps/help-desk/server/demo/demo-account.ts';
import { buildApp, findTypeFaults, pathOf, startApp } from './nuxt-app.ts';
import { openPage } from './open-page.ts';

const environment = {
  NUXT_HELP_WIDGET_SECRET: demoSharedSecret,
  NUXT_SESSION_PASSWORD: 'a password for sessions, of 32 bytes or more',
};

/** Starts the built shop, until the test has ended. */
async function openShop(more: Record<string, string> = {}) {
  const { origin, log, stop } = await startApp('shop', { ...environment, ...more });
  onTestFinished(stop);

  async function signIn(): Promise<string> {
    const response = await fetch(`${origin}/api/session`, { method: 'POST' });
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }
  const askToken = (headers: Record<string, string> = {}) =>
    fetch(`${origin}/api/help-widget/token`, { method: 'POST', headers: { origin, ...headers } });

  return { origin, log, signIn, askToken };
}

describe('a Nuxt app with the module, built for production', () => {
  // The secret is there while it is built, as in many a pipeline.
  beforeAll(() => buildApp('shop', environment));

  test('gives no browser the secret', async () => {
    const files = globSync(pathOf('shop/.output/public/**/*.*'));
    expect(files).not.toEqual([]);
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain(demoSharedSecret);
    const { origin } = await openShop();
    const html = await (await fetch(origin)).text();
    expect(html).not.toContain(demoSharedSecret);
    expect(html).not.toMatch(/secret/i);
  });

  test('renders the widget’s initial state on the server', async () => {
    const { origin, log } = await openShop();
    expect(await (await fetch(origin)).text()).toContain('<output>signed-out</output>');
    expect(log()).toBe('');
  });

  test('answers with the token of whom server/help-widget.ts names', async () => {
    const { askToken, signIn } = await openShop();
    const response = await askToken({ cookie: await signIn() });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { token } = (await response.json()) as { token: string };
    const customer = await verifyCustomerToken(token, { secret: demoSharedSecret });
    expect(customer).toMatchObject({ name: 'Ann Acker', email: 'ann@acme.example' });
  });

  test('answers 401 when nobody is signed in', async () => {
    const { askToken } = await openShop();
    const response = await askToken();
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'signed-out' });
  });

  test('answers 403 to a page of another origin', async () => {
    const { askToken, signIn } = await openShop();
    const response = await askToken({ cookie: await signIn(), origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });

  test('says on the server what to do when the secret is missing', async () => {
    const { askToken, log } = await openShop({ NUXT_HELP_WIDGET_SECRET: '' });
    expect((await askToken()).status).toBe(500);
    expect(log()).toContain('secret-missing: Set NUXT_HELP_WIDGET_SECRET');
  });

  test('types what the module adds', () => {
    expect(findTypeFaults('shop')).toBe('');
  });

  describe('in a browser, with the help desk', () => {
    let helpDesk: Server;
    beforeAll(async () => {
      helpDesk = await startServer('apps/help-desk/server/main.ts', ['--demo']);
    });
    afterAll(() => helpDesk.stop());

    test('the widget knows who is signed in, also after a reload, until they sign out', async () => {
      const { origin } = await openShop({ NUXT_PUBLIC_HELP_WIDGET_HOST: helpDesk.origin });
      const { page, faults } = await openPage(origin);
      const session = page.locator('output');
      const articlesFor = async (company: string) => {
        const widget = new WidgetPanel(page);
        await widget.open();
        await widget.search.fill(company);
        const result = widget.frame.getByText(/Nothing found|articles? found/).first();
        await result.waitFor();
        return widget.articles.filter({ hasText: company }).count();
      };

      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('button', { name: 'Sign out Ann Acker' }).waitFor();
      await expect.poll(() => session.textContent()).toBe('active');
      expect(await articlesFor('Acme')).toBeGreaterThan(0);

      await page.reload();
      await expect.poll(() => session.textContent()).toBe('active');

      await page.getByRole('button', { name: 'Sign out Ann Acker' }).click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await session.textContent()).toBe('signed-out');
      expect(await articlesFor('Acme')).toBe(0);
      expect(faults).toEqual([]);
    });
  });
});

describe('a Nuxt app without server/help-widget.ts', () => {
  test('is not built, and its developer is told what to do', async () => {
    await expect(buildApp('shop-without-user')).rejects.toThrow(
      /no-user-handler: Say in server\/help-widget\.ts who is signed in/,
    );
  });

  test('nor is it with a path that begins with no slash', async () => {
    const build = buildApp('shop-without-user', { TOKEN_PATH: 'help-token' });
    await expect(build).rejects.toThrow(
      /token-path-relative: Begin helpWidget\.tokenPath with a slash: \/help-token/,
    );
  });

  test('is built where no token is wanted', async () => {
    await buildApp('shop-without-user', { ANONYMOUS: 'yes' });
    const { origin, stop } = await startApp('shop-without-user');
    onTestFinished(stop);
    // As any path of an app without pages.
    const response = await fetch(`${origin}/api/help-widget/token`, { method: 'POST' });
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});
