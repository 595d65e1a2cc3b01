import type { Browser, Page } from 'puppeteer-core';
import { callOf, type Engine, type Tab } from './engine.ts';
import { stopProcesses } from './stop-processes.ts';

/** What not every engine can. */
interface Extras extends Pick<Tab, 'setFrozen' | 'measureHeap'> {
  /** Runs a call in a frame that puppeteer has lost sight of. */
  evaluateUnlisted?: (call: string, frame: string) => Promise<unknown>;
}

/** Chromium over its DevTools protocol, or Firefox over WebDriver BiDi. */
export async function createPuppeteerEngine(
  browser: Browser,
  extend: (page: Page) => Promise<Extras>,
): Promise<Engine> {
  /** A tab has another one in front of it when it is hidden. */
  const cover = await browser.newPage();

  return {
    async newTab() {
      const page = await browser.newPage();
      await page.bringToFront();
      const { evaluateUnlisted, ...extras } = await extend(page);
      return {
        async open(address) {
          await page.goto(address);
        },
        async evaluate<Result, Argument>(
          script: (argument: Argument) => Result | Promise<Result>,
          argument?: Argument,
          frame?: string,
        ) {
          const call = callOf(script, argument);
          if (!frame) return (await page.evaluate(call)) as Result;
          const listed = page.frames().find((candidate) => candidate.url().startsWith(frame));
          if (!listed && !evaluateUnlisted) throw new Error(`There is no frame of ${frame}.`);
          return (await (listed?.evaluate(call) ?? evaluateUnlisted?.(call, frame))) as Result;
        },
        hide: () => cover.bringToFront(),
        show: () => page.bringToFront(),
        close: () => page.close(),
        setOffline: (isOffline) => page.setOfflineMode(isOffline),
        ...extras,
      };
    },
    sleep: (milliseconds) => stopProcesses(browser.process()!.pid!, milliseconds),
    close: () => browser.close(),
  };
}
