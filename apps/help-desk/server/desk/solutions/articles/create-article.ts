import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';
import type { ArticleStatus } from './article-status.ts';
import { saveArticleText, type ArticleText } from './save-article-text.ts';

export interface NewArticle {
  folderId: number;
  status: ArticleStatus;
  texts: readonly ArticleText[];
}

/**
 * Makes an article that can be found from then on, and answers its id.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found` without the folder
 */
export async function createArticle(
  desk: Desk,
  who: Principal,
  { folderId, status, texts }: NewArticle,
): Promise<number> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const folder = await database
      .selectFrom('folders')
      .select('id')
      .where('id', '=', folderId)
      .executeTakeFirst();
    if (!folder) throw new DeskRefusal('not-found');
    const { id } = await database
      .insertInto('articles')
      .values({ folder_id: folderId, status, created_at: at, updated_at: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const text of texts) await saveArticleText(database, id, text, at);
    await note('create', 'article', id);
    return id;
  });
}
