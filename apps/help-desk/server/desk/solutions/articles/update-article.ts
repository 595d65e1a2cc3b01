import { change } from '../../change.ts';
import type { Desk } from '../../desk.ts';
import { DeskRefusal } from '../../desk-refusal.ts';
import type { Principal } from '../../readers/principal.ts';
import { requireAgent } from '../../readers/require-agent.ts';
import type { ArticleStatus } from './article-status.ts';
import { saveArticleText } from './save-article-text.ts';

export interface ArticleChanges {
  /** The language that `title` and `html` are in. */
  language: string;
  title?: string | undefined;
  /** As it came: it is sanitised. */
  html?: string | undefined;
  status?: ArticleStatus | undefined;
}

/**
 * Writes what is named, and leaves the rest as it stands.
 *
 * @throws {DeskRefusal} `not-allowed`, `not-found`, `field-missing` when a text in a new language lacks its other half
 */
export async function updateArticle(
  desk: Desk,
  who: Principal,
  id: number,
  { language, title, html, status }: ArticleChanges,
): Promise<void> {
  requireAgent(who);
  return change(desk, who, async ({ database, at, note }) => {
    const { numUpdatedRows } = await database
      .updateTable('articles')
      .set({ status, updated_at: at })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new DeskRefusal('not-found');
    if (title !== undefined || html !== undefined) {
      const before = await database
        .selectFrom('article_texts')
        .select(['title', 'html'])
        .where('article_id', '=', id)
        .where('language', '=', language)
        .executeTakeFirst();
      const text = { language, title: title ?? before?.title, html: html ?? before?.html };
      await saveArticleText(database, id, wholeText(text), at);
    }
    await note('update', 'article', id);
  });
}

function wholeText({
  title,
  html,
  language,
}: {
  title: string | undefined;
  html: string | undefined;
  language: string;
}) {
  if (title !== undefined && html !== undefined) return { title, html, language };
  const field = title === undefined ? 'title' : 'html';
  throw new DeskRefusal('field-missing', {
    field,
    message: `The article has no text in ${language} yet: give its title and its text.`,
  });
}
