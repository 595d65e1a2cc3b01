import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, ensureChromium } from '../chromium.ts';
import { isFree } from '../free-port.ts';
import { startProcess, type RunningProcess } from '../processes/start-process.ts';
import { addressOf, frameworks, portsFrom, type Framework } from '../start/services.ts';
import { newcomer } from '../processes/newcomer.ts';
import { openClone, type Clone } from './open-clone.ts';

/** A row away from that of `npm start`. */
const ports = portsFrom(47_800);
const headers = {
  React: 'apps/example-react/src/header.tsx',
  Vue: 'apps/example-vue/src/shop-header.vue',
  Angular: 'apps/example-angular/src/shop-header.ts',
};
const card = 'apps/storybook/src/react/session-card.tsx';
const remedies = 'packages/core/src/help-widget-error.ts';
const texts = 'apps/help-desk/widget/locales/en.ts';

let clone: Clone;
let browser: Browser;
let dev: RunningProcess;
const shops = {} as Record<Framework, Page>;

beforeAll(async () => {
  clone = openClone();
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  dev = startProcess(['npm', 'run', 'dev', '--', '--port', `${ports.helpDesk}`], {
    cwd: clone.folder,
    environment: newcomer(),
    isGroup: true,
  });
  await dev.says(/Ctrl-C stops them all/);
  for (const framework of frameworks) shops[framework] = await openShop(framework);
});

afterAll(async () => {
  await dev.stop('SIGKILL');
  await browser.close();
  clone.remove();
});

/** A shop whose widget cannot be loaded, so that it shows what the client says of that. */
async function openShop(framework: Framework): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/widgets/*.js', (route) => route.abort());
  await page.goto(addressOf(ports[framework]));
  return page;
}

function edit(file: string, before: string, after: string): void {
  const path = join(clone.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

test.each(frameworks)('an edit of the shop in %s is seen in the open page', async (framework) => {
  const brand = shops[framework].locator('.brand');
  await expect.poll(() => brand.textContent()).toContain('Alder & Pine');
  edit(headers[framework], 'Alder &amp; Pine', 'Alder &amp; Oak');
  await expect.poll(() => brand.textContent()).toContain('Alder & Oak');
});

test('an edit of the client is seen in every open shop', async () => {
  edit(remedies, 'Allow it in the CSP', 'Welcome it in the CSP');
  for (const framework of frameworks) {
    const error = shops[framework].locator('.session .error').first();
    await expect.poll(() => error.textContent()).toContain('Welcome it in the CSP');
  }
});

test('an edit of Storybook is seen in the open story', async () => {
  const page = await browser.newPage();
  await page.goto(`${addressOf(ports.storybook)}/iframe.html?id=react-session--loading`);
  const heading = page.locator('.card.session h2');
  await expect.poll(() => heading.textContent()).toBe('Help session');
  edit(card, '<h2>Help session</h2>', '<h2>Session of help</h2>');
  await expect.poll(() => heading.textContent()).toBe('Session of help');
});

test('an edit of the widget is seen once the page is loaded again', async () => {
  edit(texts, 'How can we help?', 'What can we do for you?');
  const page = await browser.newPage();
  const openedPanel = async () => {
    await page.goto(addressOf(ports.React));
    const container = page.locator('#freshworks-container');
    await container.locator('.launcher').click();
    return container.frameLocator('iframe').getByRole('heading', { level: 1 }).textContent();
  };
  await expect.poll(openedPanel).toBe('What can we do for you?');
});

test('Ctrl-C ends all of it, and its ports are free', async () => {
  await dev.stop('SIGINT');
  for (const port of Object.values(ports)) expect(await isFree(port)).toBe(true);
});
