import { beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { newAngularApp } from './new-angular-app.ts';
import { openApp, type OpenApp } from './open-app.ts';
import { recipes } from './recipes.ts';
import { startProgram } from './start-program.ts';

describe('an Angular app that a server renders and the browser hydrates', () => {
  let app: OpenApp;

  beforeAll(async () => {
    app = await openApp({
      ...newAngularApp,
      ...recipes.angularServer,
      // As `ng add @angular/ssr` writes it among the application's providers.
      replacements: {
        'import { provideHttpClient }':
          "import { provideClientHydration, withEventReplay } from '@angular/platform-browser';\nimport { provideHttpClient }",
        'provideHttpClient(),': 'provideHttpClient(), provideClientHydration(withEventReplay()),',
      },
      async serve({ folder }, tokenEndpoint) {
        const port = await freePort();
        const environment = { PORT: String(port), TOKEN_ENDPOINT: tokenEndpoint };
        return startProgram(folder, port, ['node', 'dist/app/server/server.mjs'], environment);
      },
    });
    return app.close;
  });

  test('comes rendered, and nobody’s token is in it', async () => {
    const html = await (await fetch(app.page.url(), { headers: { cookie: 'session=ann' } })).text();
    expect(html).toMatch(/<output[^>]*>signed-out<\/output>/);
    expect(html).not.toMatch(/eyJ|freshworks-container|81000000001\.js/);
  });

  test('knows the customer, who finds what is for customers only', async () => {
    await app.page.locator('output', { hasText: 'active' }).waitFor();
    await app.page.getByRole('button', { name: 'Help', exact: true }).first().click();
    await app.panel.search.waitFor();
    await app.find('Pine Points');
    await app.panel.article('How Pine Points work').waitFor();
    expect(app.faults).toEqual([]);
  });

  test('says nothing on the console of a page that does not match', async () => {
    expect(app.complaints.filter((text) => /NG\d|hydrat|mismatch/i.test(text))).toEqual([]);
  });
});
