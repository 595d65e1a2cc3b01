import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';

export interface CategoryChanges {
  /** The language that `name` and `description` are in. */
  language: string;
  name?: string | undefined;
  description?: string | undefined;
}

/**
 * Writes what is named, and leaves the rest as it stands.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found`
 */
export async function updateCategory(
  desk: Desk,
  who: Principal,
  id: number,
  { language, name, description }: CategoryChanges,
): Promise<void> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const { numUpdatedRows } = await database
      .updateTable('categories')
      .set({ updated_at: at })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new DeskRefusal('not-found');
    if (name !== undefined || description !== undefined) {
      await database
        .updateTable('category_texts')
        .set({ name, description })
        .where('category_id', '=', id)
        .where('language', '=', language)
        .execute();
    }
    await note('update', 'category', id);
  });
}
