import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../desk/desk.ts';
import { emailAddress } from '../../desk/people/email-address.ts';
import { createTicket } from '../../desk/tickets/create-ticket.ts';
import { deleteTicket } from '../../desk/tickets/delete-ticket.ts';
import { listTickets } from '../../desk/tickets/list-tickets.ts';
import { readTicket, type Ticket } from '../../desk/tickets/read-ticket.ts';
import { ticketSource } from '../../desk/tickets/ticket-codes.ts';
import { ticketFields } from '../../desk/tickets/ticket-fields.ts';
import type { TicketSummary } from '../../desk/tickets/tickets-for.ts';
import { updateTicket } from '../../desk/tickets/update-ticket.ts';
import { answerPage, found, presentTimes } from './answers.ts';
import { callerOf, idOf, type ApiContext, type ApiEnv } from './api-context.ts';
import { readBody } from './requests.ts';

const changeable = z.strictObject({
  subject: ticketFields.subject,
  status: ticketFields.status,
  priority: ticketFields.priority,
  type: ticketFields.type.min(1, 'Give a text.').nullable(),
  custom_fields: ticketFields.customFields,
});
const newTicket = changeable
  .partial({ status: true, priority: true, type: true, custom_fields: true })
  .extend({
    description: ticketFields.description,
    source: ticketFields.source.optional(),
    requester_id: z.int().positive().optional(),
    email: emailAddress.optional(),
    name: ticketFields.requesterName.min(1, 'Give a text.').optional(),
  });
const ticketChanges = changeable.exactPartial();

/** `/tickets` */
export function createTicketRoutes(desk: Desk) {
  const routes = new Hono<ApiEnv>();
  const read = async (context: ApiContext, id: number) =>
    found(await readTicket(desk, callerOf(context), id));

  routes.get('/', (context) =>
    answerPage(context, (window) => listTickets(desk, callerOf(context), window), presentSummary),
  );

  routes.get('/:id{[0-9]+}', async (context) => context.json(present(await read(context, idOf(context)))));

  routes.post('/', async (context) => {
    const given = await readBody(context.req, newTicket);
    const { email, name, requester_id: contactId, description: html } = given;
    const { subject, status, priority, type, source = ticketSource.portal, custom_fields } = given;
    const contact = contactId === undefined ? undefined : { id: contactId };
    const id = await createTicket(desk, callerOf(context), {
      requester: email === undefined ? contact : { email, name },
      ...{ subject, status, priority, type, source },
      description: { html },
      customFields: custom_fields,
    });
    return context.json(present(await read(context, id)), 201);
  });

  routes.put('/:id{[0-9]+}', async (context) => {
    const { id } = await read(context, idOf(context));
    const { custom_fields: customFields, ...changes } = await readBody(context.req, ticketChanges);
    await updateTicket(desk, callerOf(context), id, { customFields, ...changes });
    return context.json(present(await read(context, id)));
  });

  routes.delete('/:id{[0-9]+}', async (context) => {
    await deleteTicket(desk, callerOf(context), idOf(context));
    return context.body(null, 204);
  });

  return routes;
}

function present({ description, descriptionText, ...summary }: Ticket) {
  return { ...presentSummary(summary), description, description_text: descriptionText };
}

function presentSummary({ requester, customFields, createdAt, updatedAt, ...summary }: TicketSummary) {
  const { groupId, productId, formId, ...ticket } = summary;
  return {
    ...ticket,
    ...{ group_id: groupId, product_id: productId, form_id: formId },
    ...{ requester_id: requester.id, name: requester.name, email: requester.email },
    // Not in the vendor's API: whether a token proved who wrote.
    verified: requester.verified,
    custom_fields: customFields,
    ...presentTimes({ createdAt, updatedAt }),
  };
}
