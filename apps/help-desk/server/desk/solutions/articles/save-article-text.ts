import type { Database } from '../../../storage/schema.ts';
import { indexArticleText } from '../../search/index-article-text.ts';
import { cleanHtml } from '../../texts/clean-html.ts';

export interface ArticleText {
  /** Canonical BCP 47 tag. */
  language: string;
  title: string;
  /** As it came: it is sanitised here. */
  html: string;
}

/** Writes an article's text in one language, and lets it be found. Belongs in the transaction that writes the article. */
export async function saveArticleText(
  transaction: Database,
  articleId: number,
  { language, title, html }: ArticleText,
  now: number,
): Promise<void> {
  const cleaned = cleanHtml(html, 'html');
  const content = { title, ...cleaned, updated_at: now };
  await transaction
    .insertInto('article_texts')
    .values({ article_id: articleId, language, ...content })
    .onConflict((conflict) => conflict.columns(['article_id', 'language']).doUpdateSet(content))
    .execute();
  await indexArticleText(transaction, { articleId, title, text: cleaned.text, language });
}
