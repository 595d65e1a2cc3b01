import { change } from '../change.ts';
import type { Desk } from '../desk.ts';
import { ensureContact, type Contact } from '../people/ensure-contact.ts';
import { nameOfEmail } from '../people/name-of-email.ts';
import type { Database } from '../../storage/schema.ts';
import { DeskRefusal } from '../desk-refusal.ts';
import type { Principal } from '../readers/principal.ts';
import { cleanHtml } from '../texts/clean-html.ts';
import { isVisible } from '../texts/is-visible.ts';
import { textToHtml } from '../texts/text-to-html.ts';
import { draftName } from './draft-name.ts';
import { ticketPriority, ticketStatus } from './ticket-codes.ts';
import type { CustomFieldValue } from './tickets-for.ts';

export interface NewTicket {
  /** The widget whose form was sent, if it was one. */
  widgetId?: number | undefined;
  /** The sender's own key for the draft: see `draftName`. Left out, each request is a ticket of its own. */
  idempotencyKey?: string | undefined;
  /** Who asks: somebody by email, or a contact by its id. A customer asks for themselves, whatever stands here. */
  requester?: { email: string; name?: string | undefined } | { id: number } | undefined;
  subject: string;
  /** As it was typed, or as HTML: that is sanitised. */
  description: { text: string } | { html: string };
  source: number;
  /** Default open. */
  status?: number | undefined;
  /** Default low. */
  priority?: number | undefined;
  type?: string | null | undefined;
  /** Whom it is for, and which form of the page was sent. */
  groupId?: number | undefined;
  productId?: number | undefined;
  formId?: number | undefined;
  customFields?: Record<string, CustomFieldValue> | undefined;
}

/**
 * Keeps a ticket, and answers its id once it is safe on disk. The same draft sent again is the same ticket.
 *
 * @throws {DeskRefusal} `not-allowed` for a bot, `field-missing` or `field-invalid` when nobody says who asks
 */
export async function createTicket(desk: Desk, who: Principal, ticket: NewTicket): Promise<number> {
  if (who.kind === 'bot') {
    throw new DeskRefusal('not-allowed', { message: 'A bot files no tickets: use the API key of an agent.' });
  }
  // Before the transaction: it takes a while with a long text.
  const description =
    'html' in ticket.description ? fromHtml(ticket.description) : fromText(ticket.description);
  const draft = draftName(who, ticket);
  return change(desk, who, async ({ database, at, note }) => {
    const settable = await settableFields(database, who, ticket.widgetId);
    const requester = await findRequester(database, who, ticket.requester, at);
    const row = await database
      .insertInto('tickets')
      .values({
        idempotency_key: draft,
        requester_id: requester.id,
        requester_name: requester.name,
        verified: who.kind === 'customer' ? 1 : 0,
        subject: ticket.subject,
        ...description,
        status: (settable.has('status') ? ticket.status : undefined) ?? ticketStatus.open,
        priority: (settable.has('priority') ? ticket.priority : undefined) ?? ticketPriority.low,
        source: ticket.source,
        type: ticket.type ?? null,
        group_id: ticket.groupId ?? null,
        product_id: ticket.productId ?? null,
        form_id: ticket.formId ?? null,
        custom_fields: JSON.stringify(ticket.customFields ?? {}),
        created_at: at,
        updated_at: at,
      })
      .onConflict((conflict) => conflict.columns(['requester_id', 'idempotency_key']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!row) return readSentBefore(database, requester.id, draft ?? '');
    await note('create', 'ticket', row.id);
    return row.id;
  });
}

/** Somebody of whom nothing is known does not say how urgent they are, unless the widget lets them. */
async function settableFields(
  database: Database,
  who: Principal,
  widgetId: number | undefined,
): Promise<Set<string>> {
  if (who.kind !== 'anonymous') return new Set(['status', 'priority']);
  const widget = await database
    .selectFrom('widgets')
    .select('sender_may_set')
    .where('id', '=', widgetId ?? 0)
    .executeTakeFirst();
  return new Set(widget?.sender_may_set.split(' '));
}

function fromHtml({ html }: { html: string }) {
  const cleaned = cleanHtml(html, 'description');
  return { description: cleaned.html, description_text: cleaned.text };
}

function fromText({ text }: { text: string }) {
  return { description: textToHtml(text), description_text: text };
}

async function findRequester(
  database: Database,
  who: Principal,
  given: NewTicket['requester'],
  at: number,
): Promise<Pick<Contact, 'id' | 'name'>> {
  const message = 'Say who asks: give an email, or the requester_id of a contact.';
  if (who.kind !== 'customer' && given === undefined) {
    throw new DeskRefusal('field-missing', { field: 'email', message });
  }
  if (who.kind !== 'customer' && given && 'email' in given) {
    const name = given.name && isVisible(given.name) ? given.name : nameOfEmail(given.email);
    const { id } = await ensureContact(database, { name, email: given.email }, at);
    return { id, name };
  }
  const id = who.kind === 'customer' ? who.contactId : given && 'id' in given ? given.id : 0;
  const contact = await database
    .selectFrom('contacts')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (contact) return contact;
  throw new DeskRefusal('field-invalid', { field: 'requesterId', message });
}

async function readSentBefore(database: Database, requesterId: number, draft: string): Promise<number> {
  const { id } = await database
    .selectFrom('tickets')
    .select('id')
    .where('requester_id', '=', requesterId)
    .where('idempotency_key', '=', draft)
    .executeTakeFirstOrThrow();
  return id;
}
