import { html } from 'hono/html';
import { codeName } from '../../desk/tickets/code-name.ts';
import { ticketStatus } from '../../desk/tickets/ticket-codes.ts';
import type { Markup } from './page.ts';

/** A ticket's status as a word in its colour. */
export function statusBadge(status: number): Markup {
  const name = codeName(ticketStatus, status);
  return html`<span class="word badge ${name}">${name}</span>`;
}
