import { chromium, type Browser } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { chromiumArguments, ensureChromium } from '../../../tools/chromium.ts';

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  server = await preview({
    configFile: false,
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a docs page of the static build. Returns how to read the session that one of its stories shows. */
async function openDocs(page: string) {
  // Each in a context of its own, where no other page's sign-out is heard.
  const tab = await browser.newPage();
  onTestFinished(() => tab.close());
  await tab.goto(`${server.resolvedUrls!.local[0]}iframe.html?viewMode=docs&id=${page}--docs`);
  return async (story: string) => {
    const frame = tab.locator(`#iframe--${page}--${story}`);
    // It loads when somebody gets there.
    await frame.scrollIntoViewIfNeeded();
    return frame.contentFrame().getByRole('status', { name: 'Session' }).textContent();
  };
}

const patience = { timeout: 90_000 };

test.each(['react', 'vue', 'angular'])(
  '%s: who signs out in one story stays in the others',
  async (name) => {
    const session = await openDocs(`${name}-session`);
    await expect.poll(() => session('logout'), patience).toContain('Signed out');
    await expect.poll(() => session('wrong-secret'), patience).toContain('Needs attention');
    expect(await session('signed-in')).toContain('Active');
  },
  300_000,
);
