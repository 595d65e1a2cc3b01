import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';
import { recipes } from './recipes.ts';
import { serveFiles } from './serve-files.ts';

let app: OpenApp;

beforeAll(async () => {
  app = await openApp({ ...recipes.core, output: 'dist', serve: serveFiles('dist') });
});
afterAll(() => app.close());

test('a page without a framework that follows the README shows the launcher', async () => {
  await app.panel.launcher.waitFor();
  expect(await app.panel.launcher.isVisible()).toBe(true);
});

test('and the customer finds there what is for customers only', async () => {
  await app.panel.open();
  await app.find('Pine Points');
  await app.panel.article('How Pine Points work').waitFor();
  expect(app.faults).toEqual([]);
});
