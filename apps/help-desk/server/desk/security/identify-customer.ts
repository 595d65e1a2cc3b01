import { dataFailureOf } from '../../storage/data-error.ts';
import { change } from '../change.ts';
import type { Desk } from '../desk.ts';
import { companiesOfContact } from '../people/companies-of-contact.ts';
import { ensureContact, findContact, type Contact } from '../people/ensure-contact.ts';
import { normaliseEmail } from '../people/normalise-email.ts';
import type { Principal } from '../readers/principal.ts';
import { verifyOnce } from './verify-once.ts';

export interface Customer {
  principal: Extract<Principal, { kind: 'customer' }>;
  contact: Contact;
  /** Whether the contact is kept. On a full disk a new one is not, and still reads what it may. */
  isKept: boolean;
  /** Unix time in seconds. */
  expiresAt: number;
}

/**
 * Who a customer's token speaks for. Nothing of it is kept but the contact, so that a token that has expired and a
 * secret that was reset end at the next request.
 *
 * @param secret the help desk's, as it is now
 * @throws {CustomerTokenError} when the token is not accepted
 */
export async function identifyCustomer(desk: Desk, token: string, secret: string): Promise<Customer> {
  const { name, email, expiresAt } = await verifyOnce(desk, token, secret);
  const known = await findContact(desk.database, normaliseEmail(email));
  const kept = known?.name === name ? known : await keepIfThereIsRoom(desk, { name, email });
  const contact = kept ?? {
    ...(known ?? { id: nobody, email: normaliseEmail(email), language: null }),
    name,
  };
  const companyIds = await companiesOfContact(desk.database, contact);
  return {
    principal: { kind: 'customer', contactId: contact.id, companyIds },
    contact,
    isKept: kept !== undefined,
    expiresAt,
  };
}

// No row has this id.
const nobody = 0;

function keepIfThereIsRoom(
  desk: Desk,
  person: { name: string; email: string },
): Promise<Contact | undefined> {
  return saveContact(desk, person).catch((error: unknown) => {
    if (dataFailureOf(error) === 'disk-full') return undefined;
    throw error;
  });
}

/** The name follows what was signed. */
function saveContact(desk: Desk, { name, email }: { name: string; email: string }): Promise<Contact> {
  return change(desk, { kind: 'anonymous' }, async ({ database, at }) => {
    const contact = await ensureContact(database, { name, email }, at);
    if (contact.name === name) return contact;
    await database
      .updateTable('contacts')
      .set({ name, updated_at: at })
      .where('id', '=', contact.id)
      .execute();
    return { ...contact, name };
  });
}
