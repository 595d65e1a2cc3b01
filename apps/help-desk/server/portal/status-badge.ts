import { html } from 'hono/html';
import { ticketStatus } from '../tickets/ticket-codes.ts';
import type { Markup } from './page.ts';

const names = new Map<number, string>(Object.entries(ticketStatus).map(([name, code]) => [code, name]));

/** A ticket's status as a word in its colour. */
export function statusBadge(status: number): Markup {
  const name = names.get(status) ?? String(status);
  return html`<span class="badge ${name}">${name}</span>`;
}
