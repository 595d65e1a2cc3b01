import { z } from 'zod';
import { ticketPriority, ticketStatus } from '../../desk/tickets/ticket-codes.ts';

const text = (longest: number) => z.string().trim().max(longest, `Use at most ${longest} characters.`);
const required = (longest: number, remedy: string) =>
  z.string({ error: remedy }).trim().min(1, remedy).max(longest, `Use at most ${longest} characters.`);
const choice = <const Choice extends number>(choices: readonly Choice[]) =>
  z.literal(choices, { error: `Choose one of ${choices.join(', ')}.` });

const fields = z.object({
  key: z.string().min(8).max(100),
  subject: required(255, 'Enter a subject.'),
  description: required(20_000, 'Describe what you need help with.'),
  priority: choice(Object.values(ticketPriority)).default(ticketPriority.low),
  status: choice(Object.values(ticketStatus)).default(ticketStatus.open),
  type: text(100).optional(),
  custom_fields: z
    .record(z.string().max(100), z.union([text(2_000), z.number(), z.boolean()]))
    .refine((given) => Object.keys(given).length <= 50, 'Use at most 50 custom fields.')
    .default({}),
});

const emailRemedy = 'Enter an email address, like name@example.com.';

const anonymousFields = fields.extend({
  name: text(255).optional(),
  email: z
    .string({ error: emailRemedy })
    .trim()
    .max(254, 'Use at most 254 characters.')
    .pipe(z.email(emailRemedy)),
});

/**
 * What the contact form sends. Who is signed in is the requester, whatever the form says; anyone else names an email
 * address, and goes by its first part where they name nothing else.
 */
export function ticketForm(signedIn: { name: string; email: string } | undefined) {
  if (signedIn) return fields.transform((ticket) => ({ ...ticket, requester: signedIn }));
  return anonymousFields.transform(({ name, email, ...ticket }) => ({
    ...ticket,
    requester: { name: name || email.slice(0, email.indexOf('@')), email },
  }));
}
