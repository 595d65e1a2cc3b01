import { chromium } from 'playwright';
import { preview } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumArguments, ensureChromium } from '../../../tools/chromium.ts';

/** Opens a docs page of the static build. Returns how to read the session that one of its stories shows. */
async function openDocs(page: string) {
  const server = await preview({ configFile: false, build: { outDir: 'dist' }, preview: { port: 0 } });
  onTestFinished(() => server.close());
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  onTestFinished(() => browser.close());
  const tab = await browser.newPage();
  await tab.goto(`${server.resolvedUrls!.local[0]}iframe.html?viewMode=docs&id=${page}--docs`);
  return async (story: string) => {
    const frame = tab.locator(`#iframe--${page}--${story}`);
    // It loads when somebody gets there.
    await frame.scrollIntoViewIfNeeded();
    return frame.contentFrame().getByRole('status', { name: 'Session' }).textContent();
  };
}

test.each(['react', 'vue', 'angular'])('%s: who signs out in one story stays in the others', async (name) => {
  const session = await openDocs(`${name}-session`);
  await expect.poll(() => session('logout'), { timeout: 30_000 }).toContain('Signed out');
  await expect.poll(() => session('wrong-secret'), { timeout: 30_000 }).toContain('Needs attention');
  expect(await session('signed-in')).toContain('Active');
});
