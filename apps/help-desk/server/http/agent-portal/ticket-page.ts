import { html } from 'hono/html';
import { codeName } from '../../desk/tickets/code-name.ts';
import { ticketPriority, ticketSource } from '../../desk/tickets/ticket-codes.ts';
import { page, type Markup } from './page.ts';
import { statusBadge } from './status-badge.ts';
import type { TicketRow } from './ticket-list-page.ts';
import { timeElement } from './time-element.ts';

export interface Ticket extends TicketRow {
  verified: number;
  description_text: string;
  priority: number;
  source: number;
  type: string | null;
  customFields: Record<string, unknown>;
}

/** A whole ticket. */
export function ticketPage({ agent, ticket }: { agent: { name: string }; ticket: Ticket }): Markup {
  return page({
    title: `#${ticket.id} ${ticket.subject}`,
    agent,
    content: html`<p class="back"><a href="/portal/tickets">All tickets</a></p>
      <h1><span class="number">#${ticket.id}</span> <bdi>${ticket.subject}</bdi></h1>
      <div class="ticket">
        <section class="card message" aria-label="Message" dir="auto">${ticket.description_text}</section>
        <dl class="card facts">
          ${fact(
            'From',
            html`<bdi>${ticket.requester_name}</bdi>
              <a class="email" href="mailto:${ticket.email}">${ticket.email}</a>`,
          )}
          ${ticket.source === ticketSource.widget && fact('Identity', identityOf(ticket))}
          ${fact('Received', timeElement(ticket.created_at))}
          ${fact('Source', word(codeName(ticketSource, ticket.source)))}
          ${fact('Status', statusBadge(ticket.status))}
          ${fact('Priority', word(codeName(ticketPriority, ticket.priority)))}
          ${ticket.type && fact('Type', ticket.type)}
          ${Object.entries(ticket.customFields).map(([name, value]) => fact(name, String(value)))}
        </dl>
      </div>`,
  });
}

function fact(name: string, value: string | Markup): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;
}

function word(text: string): Markup {
  return html`<span class="word">${text}</span>`;
}

function identityOf({ verified }: Ticket): string {
  return verified ? 'Signed in' : 'Not signed in: anyone can type a name and an email';
}
