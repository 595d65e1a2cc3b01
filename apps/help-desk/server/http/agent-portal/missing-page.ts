import { html } from 'hono/html';
import { page, type Markup } from './page.ts';

/** Where there is nothing to show. */
export function missingPage(agent: { name: string }): Markup {
  return page({
    title: 'Not found',
    agent,
    content: html`<h1>Not found</h1>
      <p class="card empty">There is no such ticket. <a href="/portal/tickets">All tickets</a></p>`,
  });
}
