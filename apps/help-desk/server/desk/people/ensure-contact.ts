import type { Database } from '../../storage/schema.ts';
import { normaliseEmail } from './normalise-email.ts';

export interface Contact {
  id: number;
  name: string;
  email: string;
  language: string | null;
}

/** The contact with this email, made if there is none. A known contact keeps its name. */
export async function ensureContact(
  database: Database,
  person: { name: string; email: string },
  at: number,
): Promise<Contact> {
  const email = normaliseEmail(person.email);
  const known = await findContact(database, email);
  if (known) return known;
  const contact = { name: person.name, email, language: null };
  const { id } = await database
    .insertInto('contacts')
    .values({ ...contact, created_at: at, updated_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, ...contact };
}

/** @param email as {@link normaliseEmail} writes it */
export function findContact(database: Database, email: string): Promise<Contact | undefined> {
  return database
    .selectFrom('contacts')
    .select(['id', 'name', 'email', 'language'])
    .where('email', '=', email)
    .executeTakeFirst();
}
