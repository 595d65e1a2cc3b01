import type { Desk } from '../../desk.ts';
import type { Reader } from '../../readers/reader.ts';
import type { ArticleStatus } from './article-status.ts';
import { visibleArticleTexts } from './visible-article-texts.ts';

/** An article in one language. */
export interface Article {
  id: number;
  folderId: number;
  categoryId: number;
  /** The folder's name, in the article's language where it has one. */
  folder: string;
  status: ArticleStatus;
  /** BCP 47 tag of the text: the reader's first language that there is one in. */
  language: string;
  title: string;
  /** Sanitised. */
  html: string;
  /** The same without markup. */
  text: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** When the text in this language was written. */
  textUpdatedAt: number;
}

/** The articles that the reader may read, whole. */
export function articlesFor({ database }: Pick<Desk, 'database'>, reader: Reader) {
  return visibleArticleTexts(database, reader)
    .select(['articles.id', 'articles.folder_id as folderId', 'folders.category_id as categoryId'])
    .select(['folder_texts.name as folder', 'articles.status', 'article_texts.language'])
    .select(['article_texts.title', 'article_texts.html', 'article_texts.text'])
    .select(['articles.created_at as createdAt', 'articles.updated_at as updatedAt'])
    .select('article_texts.updated_at as textUpdatedAt');
}
