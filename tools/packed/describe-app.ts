import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type AppDescription, type OpenApp } from './open-app.ts';

/** What anyone's new app does that follows the README of a binding. */
export function describeApp(name: string, description: AppDescription): void {
  describe(`a new ${name} app that follows the README`, () => {
    let app: OpenApp;

    beforeAll(async () => {
      app = await openApp(description);
      return app.close;
    });

    const session = (state: string) => app.page.locator('output', { hasText: state }).waitFor();
    const forCustomers = () => app.panel.article('How Pine Points work');

    test('holds nothing of this repository', () => {
      const files = globSync('**/*.{js,mjs,html,css}', { cwd: join(app.folder, description.output) });
      expect(files).not.toEqual([]);
      for (const file of files) {
        const code = readFileSync(join(app.folder, description.output, file), 'utf8');
        expect(code, file).not.toContain('@widget/source');
        expect(code, file).not.toContain(resolve(import.meta.dirname, '../..'));
      }
    });

    test('shows the launcher, and the customer is known', async () => {
      await app.panel.launcher.waitFor();
      await session('active');
      expect(await app.panel.launcher.isVisible()).toBe(true);
    });

    test('opens the widget, where the customer finds what is for customers only', async () => {
      // The app's own button comes before the launcher.
      await app.page.getByRole('button', { name: 'Help', exact: true }).first().click();
      await app.panel.search.waitFor();
      await app.find('Pine Points');
      await forCustomers().waitFor();
      expect(await forCustomers().isVisible()).toBe(true);
    });

    test('forgets the customer who signs out', async () => {
      await app.page.getByRole('button', { name: 'Sign out' }).click();
      await session('signed-out');
      await forCustomers().waitFor({ state: 'detached' });
      await app.find('Pine Points');
      expect(await forCustomers().count()).toBe(0);
      expect(app.faults).toEqual([]);
    });
  });
}
