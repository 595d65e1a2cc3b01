import { html } from 'hono/html';
import { ticketPriority } from '../tickets/ticket-codes.ts';
import { page, type Markup } from './page.ts';
import { statusBadge } from './status-badge.ts';
import type { TicketRow } from './ticket-list-page.ts';
import { timeElement } from './time-element.ts';

export interface Ticket extends TicketRow {
  verified: number;
  description_text: string;
  priority: number;
  type: string | null;
  customFields: Record<string, unknown>;
}

const priorities = new Map<number, string>(
  Object.entries(ticketPriority).map(([name, code]) => [code, name]),
);

/** A whole ticket. */
export function ticketPage({ agent, ticket }: { agent: { name: string }; ticket: Ticket }): Markup {
  const facts: [string, string | Markup][] = [
    [
      'From',
      html`<bdi>${ticket.requester_name}</bdi>
        <a class="email" href="mailto:${ticket.email}">${ticket.email}</a>`,
    ],
    ['Identity', ticket.verified ? 'Signed in' : 'Not signed in: anyone can type a name and an email'],
    ['Received', timeElement(ticket.created_at)],
    ['Status', statusBadge(ticket.status)],
    ['Priority', priorities.get(ticket.priority) ?? String(ticket.priority)],
    ...(ticket.type ? [['Type', ticket.type] satisfies [string, string]] : []),
    ...Object.entries(ticket.customFields).map(([name, value]): [string, string] => [name, String(value)]),
  ];
  return page({
    title: `#${ticket.id} ${ticket.subject}`,
    agent,
    content: html`<p class="back"><a href="/portal/tickets">All tickets</a></p>
      <h1><span class="number">#${ticket.id}</span> <bdi>${ticket.subject}</bdi></h1>
      <div class="ticket">
        <section class="card message" aria-label="Message" dir="auto">${ticket.description_text}</section>
        <dl class="card facts">
          ${facts.map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd dir="auto">${value}</dd>
              </div>`,
          )}
        </dl>
      </div>`,
  });
}
