import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The help widget as a person meets it: the launcher on the page, and the panel in its frame. */
export class WidgetPanel {
  readonly launcher: Locator;
  readonly frame: FrameLocator;
  readonly search: Locator;
  readonly articles: Locator;
  readonly name: Locator;
  readonly email: Locator;
  readonly subject: Locator;
  readonly description: Locator;

  constructor(page: Page) {
    const container = page.locator('#freshworks-container');
    this.launcher = container.locator('.launcher');
    this.frame = container.frameLocator('iframe');
    this.search = this.frame.getByRole('searchbox');
    this.articles = this.frame.getByRole('listitem');
    this.name = this.frame.getByLabel('Name');
    this.email = this.frame.getByLabel('Email');
    this.subject = this.frame.getByLabel('Subject');
    this.description = this.frame.locator('form').getByLabel('How can we help?');
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.search.waitFor();
  }

  article(title: string): Locator {
    return this.articles.filter({ hasText: title });
  }

  async openContactForm(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Contact us' }).click();
    await this.subject.waitFor();
  }

  async send(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Send message' }).click();
  }
}
