import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';

/**
 * Deletes a category with its folders and their articles.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found`
 */
export async function deleteCategory(desk: Desk, who: Principal, id: number): Promise<void> {
  requireAgent(who);
  return change(desk, who, async ({ database, note }) => {
    const { numDeletedRows } = await database
      .deleteFrom('categories')
      .where('id', '=', id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new DeskRefusal('not-found');
    await note('delete', 'category', id);
  });
}
