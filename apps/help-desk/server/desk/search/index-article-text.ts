import type { Database } from '../../storage/schema.ts';
import { analyseText } from './analyse-text.ts';

/** Makes one text of an article found by its words, and by no word of its former version. */
export async function indexArticleText(
  database: Database,
  { id, title, text, language }: { id: number; title: string; text: string; language: string },
): Promise<void> {
  await database
    .replaceInto('article_search')
    .values({ rowid: id, title: searchable(title, language), body: searchable(text, language) })
    .execute();
}

// The word as written stands beside its stem for those who are still typing: "returni" begins "returning", not "return".
function searchable(text: string, language: string): string {
  return analyseText(text, language)
    .flatMap(({ written, stem }) => (stem === written ? [stem] : [stem, written]))
    .join(' ');
}
