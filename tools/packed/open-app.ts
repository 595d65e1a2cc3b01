import { chromium, type Page } from '@playwright/test';
import { inject } from 'vitest';
import { WidgetPanel } from '../../apps/e2e/models/widget-panel.ts';
import { chromiumArguments, ensureChromium } from '../chromium.ts';
import { createApp, type App, type AppOptions } from './create-app.ts';
import type { Recipe } from './recipes.ts';
import type { Program } from './start-program.ts';

export interface AppDescription extends Recipe, Pick<AppOptions, 'answers' | 'replacements'> {
  /** The folder of the files that the build makes for browsers. */
  output: string;
  /** Serves what was built, with the token endpoint at `/help-token`. */
  serve: (app: App, tokenEndpoint: string) => Promise<Program>;
}

/** A new app that was built, in the browser of somebody who has a session. */
export interface OpenApp {
  folder: string;
  page: Page;
  panel: WidgetPanel;
  /** Searches the widget, and waits for its answer. */
  find: (words: string) => Promise<void>;
  /** What the page has thrown. */
  faults: Error[];
  /** What it has said as a warning or an error. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Makes a new app as a README says, builds it, and opens it in the browser. */
export async function openApp({
  serve,
  answers = [],
  replacements,
  ...recipe
}: AppDescription): Promise<OpenApp> {
  const { registry, helpDesk, tokenEndpoint } = inject('services');
  const ends: (() => unknown)[] = [];
  const close = async () => {
    for (const end of ends) await end();
  };

  try {
    const app = await createApp({
      ...recipe,
      answers: answers.map((answer) => answer.replace('{help-desk}', helpDesk)),
      replacements: {
        'https://help.example.com': helpDesk,
        'http://127.0.0.1:4800': helpDesk,
        'http://127.0.0.1:3000': tokenEndpoint,
        ...replacements,
      },
      registry,
    });
    ends.unshift(app.remove);
    await app.run(['npm', 'run', 'build'], { TOKEN_ENDPOINT: tokenEndpoint });
    const server = await serve(app, tokenEndpoint);
    ends.unshift(server.stop);

    const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
    ends.unshift(() => browser.close());
    const context = await browser.newContext();
    await context.addCookies([{ name: 'session', value: 'ann', url: server.origin }]);
    const page = await context.newPage();
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    const panel = new WidgetPanel(page);
    await page.goto(server.origin);
    return {
      folder: app.folder,
      page,
      panel,
      async find(words) {
        await panel.search.fill(words);
        await panel.frame
          .getByText(/Nothing found|articles? found/)
          .first()
          .waitFor();
      },
      faults,
      complaints,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
