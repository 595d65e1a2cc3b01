import type { TicketFields } from '@widget/core/protocol';
import type { NewTicket } from '../../../contract/widget-api.ts';
import { customPrefix, type FormField } from './form-fields.ts';

export interface TicketParts {
  /** Names the draft. */
  key: string;
  fields: FormField[];
  prefilled: TicketFields;
  /** Which of the page's forms it is, if it named one. */
  formId: string;
  /** Names of fields that the help desk does not take. */
  refused: readonly string[];
}

/** The ticket to send: what the fields hold, seen or not, and what the page has filled in beside them. */
export function composeTicket({ key, fields, prefilled, formId, refused }: TicketParts): NewTicket {
  const { priority, status, type, group_id, product_id } = prefilled;
  const beside = {
    priority,
    status,
    type,
    group_id,
    product_id,
    form_id: formId ? Number(formId) : undefined,
  };
  const ticket: NewTicket = { key, subject: '', description: '', ...beside };
  const customFields: NonNullable<NewTicket['custom_fields']> = {};

  for (const { name, kind, value } of fields) {
    if (value === '' || refused.includes(name)) continue;
    if (name.startsWith(customPrefix)) {
      customFields[name.slice(customPrefix.length)] = kind === 'number' ? Number(value) : value;
    } else {
      Object.assign(ticket, { [name]: String(value).trim() });
    }
  }
  if (Object.keys(customFields).length > 0) ticket.custom_fields = customFields;
  return { ...ticket, ...Object.fromEntries(refused.map((name) => [name, undefined])) };
}
