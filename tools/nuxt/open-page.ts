import { chromium, type Page } from '@playwright/test';
import { onTestFinished } from 'vitest';
import { chromiumArguments, ensureChromium } from '../chromium.ts';

/** Opens a page in a browser of its own, until the test has ended. `faults` is what the browser complains of. */
export async function openPage(address: string): Promise<{ page: Page; faults: string[] }> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  await page.goto(address);
  return { page, faults };
}
