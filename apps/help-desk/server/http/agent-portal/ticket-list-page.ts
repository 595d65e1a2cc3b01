import { html } from 'hono/html';
import { ticketSource } from '../../desk/tickets/ticket-codes.ts';
import type { TicketSummary } from '../../desk/tickets/tickets-for.ts';
import { page, type Markup } from './page.ts';
import { statusBadge } from './status-badge.ts';
import { timeElement } from './time-element.ts';

export interface TicketListOptions {
  agent: { name: string };
  tickets: readonly TicketSummary[];
  /** Whether newer ones than these stand before them. */
  isContinued: boolean;
  /** The address of the next, older ones. */
  older: string | undefined;
}

/** The tickets, newest first. */
export function ticketListPage({ agent, tickets, isContinued, older }: TicketListOptions): Markup {
  return page({
    title: 'Tickets',
    agent,
    content: html`<h1>Tickets</h1>
      ${tickets.length > 0 ? ticketTable(tickets) : emptyNotice(isContinued)}
      ${
        (isContinued || older) &&
        html`<nav class="pages" aria-label="Pages">
          ${isContinued && html`<a href="/portal/tickets">Newest</a>`}
          ${older && html`<a href="${older}" rel="next">Older</a>`}
        </nav>`
      }`,
  });
}

// The roles are for phones, where rows laid out as blocks would be no table any more.
function ticketTable(tickets: readonly TicketSummary[]): Markup {
  return html`<table class="card tickets" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Subject</th>
        <th role="columnheader" scope="col">From</th>
        <th role="columnheader" scope="col">Received</th>
        <th role="columnheader" scope="col">Status</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${tickets.map(
        (ticket) =>
          html`<tr role="row">
            <td role="cell" class="subject">
              <a dir="auto" href="/portal/tickets/${ticket.id}">${ticket.subject}</a>
            </td>
            <td role="cell" class="from">
              <bdi>${ticket.requester.name}</bdi>
              <span class="email">${ticket.requester.email}</span>
              ${isClaimed(ticket) && html`<span class="claim">not signed in</span>`}
            </td>
            <td role="cell" class="when">${timeElement(ticket.createdAt)}</td>
            <td role="cell" class="status">${statusBadge(ticket.status)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Whether anyone may have typed this name and email. */
function isClaimed({ requester, source }: TicketSummary): boolean {
  return source === ticketSource.widget && !requester.verified;
}

function emptyNotice(isContinued: boolean): Markup {
  if (isContinued) return html`<p class="card empty">There are no older tickets.</p>`;
  return html`<p class="card empty">
    No tickets yet. What customers send with the widget’s contact form appears here.
  </p>`;
}
