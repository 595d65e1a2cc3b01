import type { HonoRequest } from 'hono';
import type { NewTicket } from '../../desk/tickets/create-ticket.ts';
import { ticketSource } from '../../desk/tickets/ticket-codes.ts';
import { isJson } from '../network/is-json.ts';
import { invalidTicket } from './invalid-ticket.ts';
import { ProblemError } from './problem-error.ts';
import { anonymousTicketForm, customerTicketForm } from './ticket-form.ts';

/**
 * The ticket that the frame sends.
 *
 * @param isSignedIn whether a token says who the caller is: what the form says of that is not looked at then
 * @throws {ProblemError} when it cannot be kept as it is
 */
export async function readTicketForm(
  request: HonoRequest,
  isSignedIn: boolean,
): Promise<Omit<NewTicket, 'widgetId'>> {
  const body = await readJson(request);
  const { data, error } = (isSignedIn ? customerTicketForm : anonymousTicketForm).safeParse(body);
  if (error) throw new ProblemError(400, invalidTicket(error, body));
  const { key, email, name, subject, description, status, priority, type, custom_fields } = data;
  return {
    idempotencyKey: key,
    requester: email === undefined ? undefined : { email, name },
    ...{ subject, status, priority },
    description: { text: description },
    source: ticketSource.widget,
    type: type || null,
    groupId: data.group_id,
    productId: data.product_id,
    formId: data.form_id,
    customFields: custom_fields,
  };
}

async function readJson(request: HonoRequest): Promise<unknown> {
  if (!isJson(request)) {
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
