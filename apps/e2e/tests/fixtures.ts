import { test as base } from '@playwright/test';
import { demoSharedSecret } from '../../help-desk/server/demo/demo-account.ts';
import { ShopPage } from '../models/shop-page.ts';
import { startServer, type Server } from '../servers/start-server.ts';

interface WorkerFixtures {
  helpDesk: Server;
  shopServer: Server;
}

interface TestFixtures {
  /** The shop's front page, signed out, with the launcher there. */
  shop: ShopPage;
}

export const startHelpDesk = () => startServer('apps/help-desk/server/main.ts', ['--demo']);

export const startShop = (helpDesk: Server, secret = demoSharedSecret) =>
  startServer('apps/example-react/server.ts', ['--help-desk', helpDesk.origin], {
    HELP_DESK_SHARED_SECRET: secret,
  });

export const test = base.extend<TestFixtures, WorkerFixtures>({
  helpDesk: [
    async ({}, use) => {
      const server = await startHelpDesk();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  shopServer: [
    async ({ helpDesk }, use) => {
      const server = await startShop(helpDesk);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  shop: async ({ page, shopServer }, use) => {
    const shop = new ShopPage(page);
    await shop.goto(shopServer.origin);
    await use(shop);
  },
});

export { expect } from '@playwright/test';
