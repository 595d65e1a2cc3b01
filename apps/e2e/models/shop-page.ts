import type { Locator, Page } from '@playwright/test';
import { demoCustomers, demoPassword } from '../../help-desk/server/demo/demo-customers.ts';
import { WidgetPanel } from './widget-panel.ts';

export const customers = demoCustomers;

/** The example shop, whatever its framework. */
export class ShopPage {
  readonly page: Page;
  readonly widget: WidgetPanel;
  /** What the session panel says; `data-session` is the state's name. */
  readonly session: Locator;

  constructor(page: Page) {
    this.page = page;
    this.widget = new WidgetPanel(page);
    this.session = page.getByRole('complementary', { name: 'Help session' });
  }

  async goto(origin: string): Promise<void> {
    await this.page.goto(origin);
    await this.widget.launcher.waitFor();
  }

  async signIn(customer: { email: string; name: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign in' }).first().click();
    const form = this.page.getByRole('dialog');
    await form.getByLabel('E-mail').fill(customer.email);
    await form.getByLabel('Password').fill(demoPassword);
    await form.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('button', { name: customer.name, exact: true }).waitFor();
  }

  /** Signs somebody in by the demo's own button, which is there for a signed-in person too. */
  async switchTo(customer: { name: string }): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${customer.name} `) }).click();
    await this.page.getByRole('button', { name: customer.name, exact: true }).waitFor();
  }

  async signOut(): Promise<void> {
    await this.page.locator('.account-button').click();
    await this.page.getByRole('button', { name: 'Sign out' }).click();
  }

  async showSession(): Promise<void> {
    await this.session.locator('summary').click();
  }

  /** The value beside a term of the session panel. */
  fact(term: string): Locator {
    return this.session.locator('dt', { hasText: term }).locator('+ dd');
  }
}
