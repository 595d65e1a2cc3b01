import { inject } from 'vitest';
import type { Page } from './create-page.ts';
import { engineCan, expect, helpDesk, test } from './test.ts';

// A few lives weigh no more than the browser's own caches; it takes a thousand to tell (`npm run soak`).
const [cycles, most] = inject('isSoak') ? [1000, 1024] : [20, 10_240];

/** A client is made, mounted and opened, and destroyed once its panel is there, so many times. */
const live = ({ evaluate }: Page, times: number) =>
  evaluate(
    async ({ count, ...options }) => {
      const panel = () =>
        document.querySelector('#freshworks-container')?.shadowRoot?.querySelector('.reachable');
      for (let cycle = 0; cycle < count; cycle++) {
        const client = window.hostPage.create({ load: 'now', ...options });
        client.mount();
        client.open();
        while (!panel()) await new Promise((resolve) => setTimeout(resolve, 5));
        client.destroy();
      }
    },
    { count: times, ...helpDesk },
  );

async function measureAfter(page: Page, times: number) {
  await live(page, times);
  // What the browser itself still has to clear away of the last frames.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return page.tab.measureHeap!();
}

test.skipIf(!engineCan('measureHeap'))(
  `${cycles} lives of a client, its panel opened, leave no node, listener or document, and at most ${most} bytes each`,
  { timeout: 900_000 },
  async ({ openPage }) => {
    const page = await openPage();
    const before = await measureAfter(page, 10);
    const after = await measureAfter(page, cycles);
    const { bytes, ...counts } = after;
    console.log(`${((bytes - before.bytes) / cycles).toFixed()} bytes a life`, counts);
    expect(counts).toEqual({ listeners: before.listeners, nodes: before.nodes, documents: before.documents });
    expect((bytes - before.bytes) / cycles).toBeLessThanOrEqual(most);
  },
);
