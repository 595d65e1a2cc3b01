import { prepareQuery } from '../../storage/prepare-query.ts';
import { read } from '../../storage/read.ts';
import type { Database } from '../../storage/schema.ts';
import type { Contact } from './ensure-contact.ts';

const companies = prepareQuery<{ id: number; domain: string }, { companyId: number }>((database, slot) =>
  database
    .selectFrom('contact_companies')
    .select('company_id as companyId')
    .where('contact_id', '=', slot('id'))
    .union(
      database
        .selectFrom('company_domains')
        .select('company_id as companyId')
        .where('domain', '=', slot('domain')),
    ),
);

/** The companies that a contact belongs to: those that list it, and the one that owns its email's domain. */
export function companiesOfContact(
  database: Database,
  { id, email }: Pick<Contact, 'id' | 'email'>,
): Promise<number[]> {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return read(database, (reading) =>
    companies.all(reading, { id, domain }).map(({ companyId }) => companyId),
  );
}
