import type { Database } from '../../storage/schema.ts';

/** The name and description of a category or folder in one language. */
export interface NameInLanguage {
  /** Canonical BCP 47 tag. */
  language: string;
  name: string;
  description: string;
}

/** Makes a category with its names, one of which is in the portal's own language, and answers its id. */
export async function createCategory(
  transaction: Database,
  names: readonly NameInLanguage[],
  now: number,
): Promise<number> {
  const { id } = await transaction
    .insertInto('categories')
    .values({ created_at: now, updated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('category_texts')
    .values(names.map((name) => ({ category_id: id, ...name })))
    .execute();
  return id;
}
