import type { HonoRequest } from 'hono';
import type { Contact } from '../../desk/people/ensure-contact.ts';
import type { TicketDraft } from '../../desk/tickets/create-ticket.ts';
import { textToHtml } from '../../desk/texts/text-to-html.ts';
import { ticketSource } from '../../desk/tickets/ticket-codes.ts';
import { invalidTicket } from './invalid-ticket.ts';
import { ProblemError } from './problem-error.ts';
import { ticketForm } from './ticket-form.ts';

/**
 * The ticket that the frame sends.
 *
 * @param signedIn the caller's contact, if a token was accepted
 * @throws {ProblemError} when it cannot be kept as it is
 */
export async function readTicketForm(
  request: HonoRequest,
  signedIn: Contact | undefined,
): Promise<TicketDraft> {
  const body = await readJson(request);
  const { data, error } = ticketForm(signedIn).safeParse(body);
  if (error) throw new ProblemError(400, invalidTicket(error, body));
  return {
    idempotencyKey: data.key,
    requester: data.requester,
    verified: signedIn !== undefined,
    subject: data.subject,
    description: textToHtml(data.description),
    descriptionText: data.description,
    status: data.status,
    priority: data.priority,
    source: ticketSource.widget,
    type: data.type || null,
    customFields: data.custom_fields,
  };
}

async function readJson(request: HonoRequest): Promise<unknown> {
  // A form on another site can send anything but this type without asking us first.
  if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) {
    throw new ProblemError(415, {
      code: 'not-json',
      message: 'The body is not declared as JSON: send it with content-type application/json.',
    });
  }
  try {
    return await request.json();
  } catch {
    throw new ProblemError(400, { code: 'malformed-json', message: 'The body is not JSON: correct it.' });
  }
}
