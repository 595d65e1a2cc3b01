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
  now: number,
): Promise<Contact> {
  const email = normaliseEmail(person.email);
  const known = await database
    .selectFrom('contacts')
    .select(['id', 'name', 'email', 'language'])
    .where('email', '=', email)
    .executeTakeFirst();
  if (known) return known;
  const contact = { name: person.name, email, language: null };
  const { id } = await database
    .insertInto('contacts')
    .values({ ...contact, created_at: now, updated_at: now })
    // Another request may have been faster; an update that changes nothing still returns the id.
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, ...contact };
}
