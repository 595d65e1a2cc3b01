// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { chapters } from './chapters.ts';
import { createPage, pagePath } from './create-page.ts';

const folder = resolve(import.meta.dirname, '..');

it('is what docs/auth-libraries.md holds: run "npm run page" when this fails', async () => {
  expect(readFileSync(pagePath, 'utf8')).toBe(await createPage());
});

it('shows every recipe', () => {
  const shown = chapters.flatMap(({ wiring, recipes }) => [...wiring, ...recipes.map(({ file }) => file)]);
  const folders = ['auth/{.,any,react,vue,angular}', 'token-endpoint', '../nuxt/*/app/composables'];
  const files = globSync(
    folders.map((name) => `${name}/*.{ts,tsx}`),
    { cwd: folder },
  );
  const recipes = files.filter((file) => !/\.test\.|read-user/.test(file));
  expect(shown.toSorted()).toEqual(recipes.toSorted());
});
