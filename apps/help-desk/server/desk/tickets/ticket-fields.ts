import { z } from 'zod';
import { ticketPriority, ticketSource, ticketStatus } from './ticket-codes.ts';

const text = (longest: number) =>
  z.string({ error: 'Give a text.' }).trim().max(longest, `Use at most ${longest} characters.`);

const required = (longest: number) => text(longest).min(1, 'Give a text.');

const oneOf = <const Choice extends number>(choices: readonly Choice[]) =>
  z
    .number({ error: 'Give a number.' })
    .pipe(z.literal(choices, { error: `Give one of ${choices.join(', ')}.` }));

const most = { customFields: 50, customFieldName: 100, customFieldText: 2_000 };

/** What may stand in the fields of a ticket, whatever door they come through. */
export const ticketFields = {
  subject: required(255),
  /** As HTML. */
  description: required(500_000),
  /** As it is typed into a form. */
  typedDescription: required(20_000),
  status: oneOf(Object.values(ticketStatus)),
  priority: oneOf(Object.values(ticketPriority)),
  source: oneOf(Object.values(ticketSource)),
  type: text(100),
  requesterName: text(255),
  /** The sender's own name for the draft. */
  idempotencyKey: z.string().min(8).max(100),
  customFields: z
    .record(
      z.string().max(most.customFieldName, `Use at most ${most.customFieldName} characters in its name.`),
      z.union([text(most.customFieldText), z.number(), z.boolean(), z.null()]),
    )
    .refine(
      (given) => Object.keys(given).length <= most.customFields,
      `Use at most ${most.customFields} custom fields.`,
    ),
} as const;
