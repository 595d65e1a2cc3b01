import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';
import { recipes } from './recipes.ts';
import { serveFiles } from './serve-files.ts';

describe('an Astro site whose ClientRouter swaps the body', () => {
  let app: OpenApp;

  beforeAll(async () => {
    app = await openApp({ ...recipes.astro, output: 'dist', serve: serveFiles('dist') });
    return app.close;
  });

  /** Follows a link, as the router does. */
  async function follow(name: string): Promise<void> {
    await app.page.getByRole('link', { name }).click();
    await app.page.getByRole('heading', { name }).waitFor();
  }

  const containers = () => app.page.locator('#freshworks-container').count();

  test('shows the widget, and the customer finds what is for customers only', async () => {
    await app.page.evaluate(() => Object.assign(window, { isFirst: true }));
    await app.panel.open();
    await app.find('Pine Points');
    await app.panel.article('How Pine Points work').waitFor();
    expect(await containers()).toBe(1);
  });

  test('keeps it open on the next page, with what was searched, and on the way back', async () => {
    await follow('About');
    expect(await app.panel.search.inputValue()).toBe('Pine Points');
    await app.panel.article('How Pine Points work').waitFor();
    await app.page.goBack();
    await app.page.getByRole('heading', { name: 'Shop' }).waitFor();
    expect([await app.panel.search.inputValue(), await containers()]).toEqual(['Pine Points', 1]);
    // No page was loaded on the way: the router has swapped them.
    expect(await app.page.evaluate(() => 'isFirst' in window)).toBe(true);
  });

  test('opens it by its launcher after navigations', async () => {
    await app.panel.launcher.click();
    await follow('About');
    await follow('Shop');
    await app.panel.open();
    expect(await app.panel.search.isVisible()).toBe(true);
    expect(app.faults).toEqual([]);
  });
});
