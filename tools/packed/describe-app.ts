import { chromium, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WidgetPanel } from '../../apps/e2e/models/widget-panel.ts';
import { chromiumArguments, ensureChromium } from '../chromium.ts';
import { createApp, type App, type AppOptions } from './create-app.ts';
import type { Program } from './start-program.ts';

export interface AppDescription extends Pick<AppOptions, 'templates' | 'readme' | 'files' | 'answers'> {
  /** The folder of the files that the build makes for browsers. */
  output: string;
  /** Serves what was built, with the token endpoint at `/help-token`. */
  serve: (app: App, tokenEndpoint: string) => Promise<Program>;
}

/** What anyone's new app does that follows the README of a binding. */
export function describeApp(name: string, { output, serve, answers = [], ...recipe }: AppDescription): void {
  describe(`a new ${name} app that follows the README`, () => {
    const { registry, helpDesk, tokenEndpoint } = inject('services');
    let app: App;
    let server: Program;
    let page: Page;
    let panel: WidgetPanel;
    const faults: Error[] = [];
    const ends: (() => unknown)[] = [];

    beforeAll(async () => {
      app = await createApp({
        ...recipe,
        answers: answers.map((answer) => answer.replace('{help-desk}', helpDesk)),
        replacements: { 'https://help.example.com': helpDesk },
        registry,
      });
      ends.unshift(app.remove);
      await app.run(['npm', 'run', 'build'], { TOKEN_ENDPOINT: tokenEndpoint });
      server = await serve(app, tokenEndpoint);
      ends.unshift(server.stop);
      const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
      ends.unshift(() => browser.close());
      const context = await browser.newContext();
      await context.addCookies([{ name: 'session', value: 'ann', url: server.origin }]);
      page = await context.newPage();
      page.on('pageerror', (fault) => faults.push(fault));
      panel = new WidgetPanel(page);
    });
    afterAll(async () => {
      for (const end of ends) await end();
    });

    const session = (state: string) => page.locator('output', { hasText: state }).waitFor();
    const find = async (words: string) => {
      await panel.search.fill(words);
      await panel.frame
        .getByText(/Nothing found|articles? found/)
        .first()
        .waitFor();
    };

    test('holds nothing of this repository', () => {
      const files = globSync('**/*.{js,mjs,html,css}', { cwd: join(app.folder, output) });
      expect(files).not.toEqual([]);
      for (const file of files) {
        const code = readFileSync(join(app.folder, output, file), 'utf8');
        expect(code, file).not.toContain('@widget/source');
        expect(code, file).not.toContain(resolve(import.meta.dirname, '../..'));
      }
    });

    test('shows the launcher, and the customer is known', async () => {
      await page.goto(server.origin);
      await panel.launcher.waitFor();
      await session('active');
    });

    test('opens the widget, where the customer finds what is for customers only', async () => {
      // The app's own button comes before the launcher.
      await page.getByRole('button', { name: 'Help', exact: true }).first().click();
      await panel.search.waitFor();
      await find('Pine Points');
      await panel.article('How Pine Points work').waitFor();
    });

    test('forgets the customer who signs out', async () => {
      await page.getByRole('button', { name: 'Sign out' }).click();
      await session('signed-out');
      await panel.article('How Pine Points work').waitFor({ state: 'detached' });
      await find('Pine Points');
      expect(await panel.article('How Pine Points work').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });
}
