import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';
import type { NameInLanguage } from '../name-in-language.ts';

/**
 * Makes a category with its names, one of which is in the help desk's own language, and answers its id.
 *
 * @throws {DeskRefusal} `not-allowed`
 */
export async function createCategory(
  desk: Desk,
  who: Principal,
  names: readonly NameInLanguage[],
): Promise<number> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const { id } = await database
      .insertInto('categories')
      .values({ created_at: at, updated_at: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    await database
      .insertInto('category_texts')
      .values(names.map((name) => ({ category_id: id, ...name })))
      .execute();
    await note('create', 'category', id);
    return id;
  });
}
