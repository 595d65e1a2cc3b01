import { verifyCustomerToken } from '@widget/server';
import { companiesOfContact } from '../people/companies-of-contact.ts';
import { ensureContact, type Contact } from '../people/ensure-contact.ts';
import type { Database } from '../../storage/schema.ts';
import type { Principal } from '../readers/principal.ts';

export interface Customer {
  principal: Principal;
  contact: Contact;
  /** Unix time in seconds. */
  expiresAt: number;
}

/**
 * Who a customer's token speaks for. Nothing of it is kept but the contact, so that a token that has expired and a
 * secret that was reset end at the next request.
 *
 * @throws {CustomerTokenError} when the token is not accepted
 */
export async function identifyCustomer(
  database: Database,
  token: string,
  { secret, now }: { secret: string; now: number },
): Promise<Customer> {
  const { name, email, expiresAt } = await verifyCustomerToken(token, { secret, now: new Date(now) });
  const contact = await ensureContact(database, { name, email }, now);
  if (contact.name !== name) {
    await database
      .updateTable('contacts')
      .set({ name, updated_at: now })
      .where('id', '=', contact.id)
      .execute();
  }
  const companyIds = await companiesOfContact(database, contact);
  return {
    principal: { kind: 'customer', contactId: contact.id, companyIds },
    contact: { ...contact, name },
    expiresAt,
  };
}
