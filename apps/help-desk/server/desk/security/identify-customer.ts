import { verifyCustomerToken } from '@widget/server';
import { change } from '../change.ts';
import type { Desk } from '../desk.ts';
import { companiesOfContact } from '../people/companies-of-contact.ts';
import { ensureContact, findContact, type Contact } from '../people/ensure-contact.ts';
import { normaliseEmail } from '../people/normalise-email.ts';
import type { Principal } from '../readers/principal.ts';

export interface Customer {
  principal: Extract<Principal, { kind: 'customer' }>;
  contact: Contact;
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
  const { name, email, expiresAt } = await verifyCustomerToken(token, { secret, now: new Date(desk.now()) });
  const known = await findContact(desk.database, normaliseEmail(email));
  const contact = known?.name === name ? known : await saveContact(desk, { name, email });
  const companyIds = await companiesOfContact(desk.database, contact);
  return {
    principal: { kind: 'customer', contactId: contact.id, companyIds },
    contact,
    expiresAt,
  };
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
