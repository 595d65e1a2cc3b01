import { beforeAll, describe, expect, test } from 'vitest';
import { newAngularApp } from './new-angular-app.ts';
import { openApp, type OpenApp } from './open-app.ts';

describe.each([
  ['standalone', ['angular']],
  ['of NgModules', ['angular', 'angular-module']],
])('a new Angular app, %s, after ng add and nothing else', (_kind, templates) => {
  let app: OpenApp;

  beforeAll(async () => {
    app = await openApp({ ...newAngularApp, templates });
    return app.close;
  });

  test('shows its own page, and the launcher', async () => {
    await app.page.getByRole('heading', { name: 'Hello, app' }).waitFor();
    await app.panel.launcher.waitFor();
    expect(await app.panel.launcher.isVisible()).toBe(true);
  });

  test('opens the widget, where what is for customers is not found, and what is public is', async () => {
    await app.panel.open();
    await app.find('Pine Points');
    expect(await app.panel.article('How Pine Points work').count()).toBe(0);
    await app.find('return an item');
    await app.panel.article('Return an item within 30 days').waitFor();
  });

  test('throws nothing', () => {
    expect(app.faults).toEqual([]);
  });
});
