import type { Page } from '@playwright/test';

/** The help desk's portal, as the demo's admin sees it. */
export class PortalPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signIn(origin: string): Promise<void> {
    await this.page.goto(origin);
    await this.page.getByLabel(/E-?mail/).fill('admin@helpdesk.example');
    await this.page.getByLabel('API key').fill('demo-api-key');
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('heading', { name: 'Tickets' }).waitFor();
  }
}
