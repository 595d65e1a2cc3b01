import { Hono } from 'hono';
import { z } from 'zod';
import { plainText } from '../../desk/texts/plain-text.ts';
import { sanitiseHtml } from '../../desk/texts/sanitise-html.ts';
import { createTicket } from '../../desk/tickets/create-ticket.ts';
import { ticketPriority, ticketSource, ticketStatus } from '../../desk/tickets/ticket-codes.ts';
import { answerPage } from './answer-page.ts';
import { validationFailed } from './api-error.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiV2Options } from './api-v2-options.ts';
import { oneOf, requiredText } from './fields.ts';
import { found } from './found.ts';
import { presentTimes } from './present-times.ts';
import { readBody } from './read-body.ts';

const customFields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const changeable = z.strictObject({
  subject: requiredText(255),
  status: oneOf(Object.values(ticketStatus)),
  priority: oneOf(Object.values(ticketPriority)),
  type: requiredText(100).nullable(),
  custom_fields: customFields,
});
const newTicket = changeable
  .partial({ status: true, priority: true, type: true, custom_fields: true })
  .extend({
    description: requiredText(500_000),
    source: oneOf(Object.values(ticketSource)).optional(),
    requester_id: z.int().positive().optional(),
    email: z.email('Give an email address.').optional(),
    name: requiredText(255).optional(),
  });
const ticketChanges = changeable.exactPartial();

/** `/tickets` */
export function createTicketRoutes({ database, now }: ApiV2Options) {
  const routes = new Hono<ApiEnv>();

  const tickets = database
    .selectFrom('tickets')
    .innerJoin('contacts', 'contacts.id', 'tickets.requester_id')
    .select(['tickets.id', 'tickets.subject', 'tickets.status', 'tickets.priority', 'tickets.source'])
    .select(['tickets.type', 'tickets.requester_id', 'tickets.requester_name as name', 'contacts.email'])
    .select(['tickets.custom_fields', 'tickets.created_at', 'tickets.updated_at']);

  const readOne = async (id: number) => {
    const row = await tickets
      .select(['tickets.description', 'tickets.description_text'])
      .where('tickets.id', '=', id)
      .executeTakeFirst();
    return present(found(row));
  };

  const findRequester = async (given: z.output<typeof newTicket>) => {
    if (given.email !== undefined) {
      return { email: given.email, name: given.name ?? given.email.slice(0, given.email.indexOf('@')) };
    }
    const message = 'Say who asks: give an email, or the requester_id of a contact.';
    if (given.requester_id === undefined) {
      throw validationFailed([{ field: 'email', message, code: 'missing_field' }]);
    }
    const contact = await database
      .selectFrom('contacts')
      .select(['email', 'name'])
      .where('id', '=', given.requester_id)
      .executeTakeFirst();
    if (contact) return contact;
    throw validationFailed([{ field: 'requester_id', message, code: 'invalid_value' }]);
  };

  routes.get('/', (context) =>
    answerPage(context, async ({ limit, offset }) => {
      const rows = await tickets
        .orderBy('tickets.created_at', 'desc')
        .orderBy('tickets.id', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(present);
    }),
  );

  routes.get('/:id{[0-9]+}', async (context) => context.json(await readOne(Number(context.req.param('id')))));

  routes.post('/', async (context) => {
    const given = await readBody(context.req, newTicket);
    const description = sanitiseHtml(given.description);
    const draft = {
      idempotencyKey: null,
      requester: await findRequester(given),
      verified: false,
      subject: given.subject,
      description,
      descriptionText: plainText(description),
      status: given.status ?? ticketStatus.open,
      priority: given.priority ?? ticketPriority.low,
      source: given.source ?? ticketSource.portal,
      type: given.type ?? null,
      customFields: given.custom_fields ?? {},
    };
    return context.json(await readOne(await createTicket(database, draft, now())), 201);
  });

  routes.put('/:id{[0-9]+}', async (context) => {
    const before = await readOne(Number(context.req.param('id')));
    const changes = await readBody(context.req, ticketChanges);
    const { subject, status, priority, type, custom_fields } = { ...before, ...changes };
    await database
      .updateTable('tickets')
      .set({ subject, status, priority, type, updated_at: now() })
      .set({ custom_fields: JSON.stringify(custom_fields) })
      .where('id', '=', before.id)
      .execute();
    return context.json(await readOne(before.id));
  });

  routes.delete('/:id{[0-9]+}', async (context) => {
    const { id } = await readOne(Number(context.req.param('id')));
    await database.deleteFrom('tickets').where('id', '=', id).execute();
    return context.body(null, 204);
  });

  return routes;
}

function present<Row extends { custom_fields: string; created_at: number; updated_at: number }>(row: Row) {
  return { ...presentTimes(row), custom_fields: customFields.parse(JSON.parse(row.custom_fields)) };
}
