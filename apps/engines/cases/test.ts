import { test as base, beforeEach, expect, inject } from 'vitest';
import { demoAccount } from '../../help-desk/server/demo/demo-account.ts';
import { engineKinds, type EngineName } from '../engines/engine-kinds.ts';
import { shortcomings } from '../engines/shortcomings.ts';
import { startShop, type Shop, type ShopOptions } from '../site/start-shop.ts';
import { createPage, type Page } from './create-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: EngineName;
    helpDesk: string;
    /** Whether there is time for a thousand times. */
    isSoak: boolean;
  }
}

export const customers = {
  ann: { name: 'Ann Acker', email: 'ann@acme.example' },
  bob: { name: 'Bob Gruber', email: 'bob@globex.example' },
};

/** Whether the engine under test has this ability; where not, its case is in the table of shortcomings. */
export const engineCan = (wanted: string): boolean =>
  !shortcomings[inject('engine')].some(({ ability }) => ability === wanted);

// So that the report counts what did not run.
beforeEach(({ skip }) => skip(!engineKinds[inject('engine')].isThere(), 'the engine is not there'));

export const helpDesk = { widgetId: demoAccount.widgetId, host: inject('helpDesk') };

export const test = base
  .extend('engine', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const engine = await engineKinds[inject('engine')].launch();
    onCleanup(engine.close);
    return engine;
  })
  .extend('shops', async ({}, { onCleanup }) => {
    const shops: Shop[] = [];
    onCleanup(async () => {
      for (const shop of shops) await shop.stop();
    });
    return shops;
  })
  .extend('openShop', ({ shops }) => {
    return async (options: Omit<ShopOptions, 'secret'> = {}) => {
      const shop = await startShop({ secret: demoAccount.sharedSecret, ...options });
      shops.push(shop);
      return shop;
    };
  })
  .extend('shop', ({ openShop }) => openShop())
  .extend('openPage', async ({ engine, shops, shop }, { onCleanup }) => {
    const pages: Page[] = [];
    onCleanup(async () => {
      // Whatever the case: it ends with no token where others can read it.
      const tokens = shops.flatMap((opened) => opened.tokens);
      for (const page of pages) {
        expect(await page.leaked(tokens)).toEqual([]);
        await page.tab.close();
      }
    });
    /** Opens the shop in a tab of its own. */
    return async (address = `${shop.origin}/`, frame?: string) => {
      const tab = await engine.newTab();
      const page = createPage(tab, helpDesk, frame);
      pages.push(page);
      await tab.open(address);
      return page;
    };
  });

/** Of a token that a case outlives, in seconds: there is time enough before a renewal also on a busy machine. */
export const shortLifetime = 20;

/** The page with the widget on it, and Ann signed in with tokens that last so many seconds. */
export async function signInAnn(page: Page, shop: Shop, expiresIn?: number): Promise<void> {
  shop.signIn(customers.ann, expiresIn);
  await page.start();
  await page.signIn('ann');
  await expect.poll(page.session).toBe('active');
}

export { expect };
