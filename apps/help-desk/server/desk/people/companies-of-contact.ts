import type { Database } from '../../storage/schema.ts';
import type { Contact } from './ensure-contact.ts';

/** The companies that a contact belongs to: those that list it, and the one that owns its email's domain. */
export async function companiesOfContact(
  database: Database,
  { id, email }: Pick<Contact, 'id' | 'email'>,
): Promise<number[]> {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const rows = await database
    .selectFrom('contact_companies')
    .select('company_id')
    .where('contact_id', '=', id)
    .union(database.selectFrom('company_domains').select('company_id').where('domain', '=', domain))
    .execute();
  return rows.map(({ company_id }) => company_id);
}
