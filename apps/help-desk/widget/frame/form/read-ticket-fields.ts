import type { TicketFields } from '@widget/core/protocol';

const texts = ['name', 'email', 'subject', 'description', 'type'];
const numbers = ['priority', 'status', 'group_id', 'product_id'];

const readText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function readNumber(value: unknown) {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isSafeInteger(number) ? number : undefined;
}

const readCustom = (value: unknown) =>
  ['boolean', 'number', 'string'].includes(typeof value) ? value : undefined;

const readingOf = (name: string) =>
  texts.includes(name) ? readText : numbers.includes(name) ? readNumber : () => undefined;

/**
 * What a page fills in, as far as it can be used: a number may be given as text, and `null` takes back what was filled in
 * before. Whatever else there is costs nobody their message.
 *
 * @param unread is told the name of what cannot be used
 */
export function readTicketFields(given: object, unread: (name: string) => void): TicketFields {
  const read = (fields: object, readingFor: typeof readingOf, path = '') =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]: [string, unknown]) => {
        const known = value === null ? undefined : readingFor(name)(value);
        if (value !== null && known === undefined) unread(path + name);
        return [name, known];
      }),
    );

  const { custom_fields, ...fields } = given as { custom_fields?: unknown };
  const isRead = typeof custom_fields === 'object' && !Array.isArray(custom_fields);
  if (!isRead && custom_fields !== undefined) unread('custom_fields');
  return {
    ...read(fields, readingOf),
    custom_fields: isRead ? read(custom_fields ?? {}, () => readCustom, 'custom_fields.') : {},
  } as TicketFields;
}
