import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type AppDescription, type OpenApp } from './open-app.ts';

/** What a new app does that nobody can sign in to, after the README's quickstart. */
export function describeQuickstart(name: string, description: AppDescription): void {
  describe(`a new ${name} app after the README’s quickstart, and nothing else`, () => {
    let app: OpenApp;

    beforeAll(async () => {
      app = await openApp(description);
      return app.close;
    });

    test('shows its own page, and the launcher', async () => {
      await app.page.getByRole('heading').first().waitFor();
      await app.panel.launcher.waitFor();
      expect(await app.panel.launcher.isVisible()).toBe(true);
    });

    test('opens the widget, which knows the demo’s Ann', async () => {
      await app.panel.open();
      await app.find('Pine Points');
      await app.panel.article('How Pine Points work').waitFor();
      await app.panel.openContactForm();
      expect(await app.panel.name.inputValue()).toBe('Ann Acker');
      expect(app.faults).toEqual([]);
    });
  });
}
