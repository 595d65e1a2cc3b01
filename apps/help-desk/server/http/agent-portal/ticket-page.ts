import { html } from 'hono/html';
import type { Ticket } from '../../desk/tickets/read-ticket.ts';
import { codeName } from '../../desk/tickets/code-name.ts';
import { ticketPriority, ticketSource } from '../../desk/tickets/ticket-codes.ts';
import { mailAddress } from './mail-address.ts';
import { page, type Markup } from './page.ts';
import { statusBadge } from './status-badge.ts';
import { timeElement } from './time-element.ts';

/** A whole ticket. */
export function ticketPage({ agent, ticket }: { agent: { name: string }; ticket: Ticket }): Markup {
  return page({
    title: `#${ticket.id} ${ticket.subject}`,
    agent,
    content: html`<p class="back"><a href="/portal/tickets">All tickets</a></p>
      <h1><span class="number">#${ticket.id}</span> <bdi>${ticket.subject}</bdi></h1>
      <div class="ticket">
        <section class="card message" aria-label="Message" dir="auto">${ticket.descriptionText}</section>
        <dl class="card facts">
          ${fact(
            'From',
            html`<bdi>${ticket.requester.name}</bdi>
              <a class="email" href="${mailAddress(ticket.requester.email)}">${ticket.requester.email}</a>`,
          )}
          ${ticket.source === ticketSource.widget && fact('Identity', identityOf(ticket))}
          ${fact('Received', timeElement(ticket.createdAt))}
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

function identityOf({ requester: { verified } }: Ticket): string {
  return verified ? 'Signed in' : 'Not signed in: anyone can type a name and an email';
}
