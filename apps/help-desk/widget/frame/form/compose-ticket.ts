import type { TicketFields } from '@widget/core/protocol';
import type { NewTicket } from '../../../contract/widget-api.ts';
import { customPrefix, type FormField } from './form-fields.ts';

/** The ticket to send: what the fields hold, seen or not, and what the page has filled in beside them. */
export function composeTicket(key: string, fields: FormField[], prefilled: TicketFields): NewTicket {
  const { priority, status, type } = prefilled;
  const ticket: NewTicket = {
    key,
    subject: '',
    description: '',
    ...(priority !== undefined && { priority }),
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
  };
  const customFields: NonNullable<NewTicket['custom_fields']> = {};

  for (const { name, kind, value } of fields) {
    if (value === '') continue;
    if (name.startsWith(customPrefix)) {
      customFields[name.slice(customPrefix.length)] = kind === 'number' ? Number(value) : value;
    } else {
      Object.assign(ticket, { [name]: String(value).trim() });
    }
  }
  return Object.keys(customFields).length > 0 ? { ...ticket, custom_fields: customFields } : ticket;
}
