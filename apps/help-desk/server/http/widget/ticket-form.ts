import { z } from 'zod';
import { emailAddress } from '../../desk/people/email-address.ts';
import { ticketFields } from '../../desk/tickets/ticket-fields.ts';

const fields = z.object({
  key: ticketFields.idempotencyKey,
  subject: ticketFields.subject,
  description: ticketFields.typedDescription,
  priority: ticketFields.priority.optional(),
  status: ticketFields.status.optional(),
  type: ticketFields.type.optional(),
  group_id: ticketFields.routingId.optional(),
  product_id: ticketFields.routingId.optional(),
  form_id: ticketFields.routingId.optional(),
  custom_fields: ticketFields.customFields.optional(),
});

/** What the contact form sends when nobody is signed in. */
export const anonymousTicketForm = fields.extend({
  name: ticketFields.requesterName.optional(),
  email: emailAddress,
});

/** What it sends when somebody is. Who that is says the token, whatever the form says. */
export const customerTicketForm = fields.extend({
  name: z.undefined().catch(undefined),
  email: z.undefined().catch(undefined),
});
