import { z } from 'zod';
import { oneOf, requiredText, text } from '../texts/text-fields.ts';
import { ticketPriority, ticketSource, ticketStatus } from './ticket-codes.ts';

const most = { customFields: 50, customFieldName: 100, customFieldText: 2_000 };

/** What may stand in the fields of a ticket, whatever door they come through. */
export const ticketFields = {
  subject: requiredText(255),
  /** As HTML. */
  description: requiredText(500_000),
  /** As it is typed into a form. */
  typedDescription: requiredText(20_000),
  status: oneOf(Object.values(ticketStatus)),
  priority: oneOf(Object.values(ticketPriority)),
  source: oneOf(Object.values(ticketSource)),
  type: text(100),
  /** The number of a group, a product or a form. */
  routingId: z.int({ error: 'Give a whole number.' }).positive('Give a number above 0.'),
  requesterName: text(255),
  /** The sender's own key for the draft. */
  idempotencyKey: z.string().min(8).max(100),
  customFields: z
    .record(
      requiredText(most.customFieldName),
      z.union([text(most.customFieldText), z.number(), z.boolean(), z.null()]),
    )
    .refine(
      (given) => Object.keys(given).length <= most.customFields,
      `Use at most ${most.customFields} custom fields.`,
    ),
} as const;
