import puppeteer from 'puppeteer-core';
import { createPuppeteerEngine } from './create-puppeteer-engine.ts';
import type { Engine } from './engine.ts';

export const firefoxPath = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

export async function launchFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    acceptInsecureCerts: true,
  });
  return createPuppeteerEngine(browser, async () => ({}));
}
