import { test as base } from '@playwright/test';
import { demoSharedSecret } from '../../help-desk/server/demo/demo-account.ts';
import { ShopPage } from '../models/shop-page.ts';
import { startServer, type Server } from '../servers/start-server.ts';

export interface WorkerFixtures {
  /** Whose example is tested: each project of the configuration names its own. */
  framework: string;
  /** Starts the example's server, by default with the help desk's own secret. */
  startShop: (secret?: string) => Promise<Server>;
  helpDesk: Server;
  shopServer: Server;
}

interface TestFixtures {
  /** The shop's front page, signed out, with the launcher there. */
  shop: ShopPage;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  framework: ['react', { option: true, scope: 'worker' }],
  helpDesk: [
    async ({}, use) => {
      const server = await startServer('apps/help-desk/server/main.ts', ['--demo']);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  startShop: [
    async ({ framework, helpDesk }, use) => {
      await use((secret = demoSharedSecret) =>
        startServer(`apps/example-${framework}/server.ts`, ['--help-desk', helpDesk.origin], {
          HELP_DESK_SECRET: secret,
        }),
      );
    },
    { scope: 'worker' },
  ],
  shopServer: [
    async ({ startShop }, use) => {
      const server = await startShop();
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
