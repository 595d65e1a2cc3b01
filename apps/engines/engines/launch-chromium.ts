import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArguments, ensureChromium } from '../../../tools/chromium.ts';
import { createPuppeteerEngine } from './create-puppeteer-engine.ts';
import type { Engine } from './engine.ts';

/** Under these, pages neither sleep in the background nor come back as they were left: then the cases would test nothing. */
const deceptions = [
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** A hidden page's timers fire once a minute at most: after five minutes for people, after three seconds here. */
const throttling = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/3';

export async function launchChromium(): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    acceptInsecureCerts: true,
    ignoreDefaultArgs: deceptions,
    args: [...chromiumArguments, throttling],
  });
  return createPuppeteerEngine(browser, devTools);
}

async function devTools(page: Page) {
  const session = await page.createCDPSession();
  return {
    evaluateUnlisted: (call: string, frame: string) => evaluateUnlisted(session, call, frame),
    async setFrozen(isFrozen: boolean) {
      await session.send('Page.setWebLifecycleState', { state: isFrozen ? 'frozen' : 'active' });
    },
    async measureHeap() {
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize, JSEventListeners, Nodes, Documents } = await page.metrics();
      return {
        bytes: JSHeapUsedSize ?? NaN,
        listeners: JSEventListeners ?? NaN,
        nodes: Nodes ?? NaN,
        documents: Documents ?? NaN,
      };
    },
  };
}

/** Puppeteer forgets the frames that a page puts in while it comes out of the browser's memory. */
async function evaluateUnlisted(session: CDPSession, expression: string, address: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const child = frameTree.childFrames?.find(({ frame }) => frame.url.startsWith(address));
  if (!child) throw new Error(`There is no frame of ${address}.`);
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: child.frame.id,
  });
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  return result.value;
}
