import { sql } from 'kysely';
import type { Database } from '../../storage/schema.ts';
import { ensureLanguage } from './searched-languages.ts';
import { mainWeight, weighWords } from './weigh-words.ts';
import { wordKey } from './word-key.ts';
import { packWeights } from './word-weights.ts';

/** Makes one text of an article found by its words, and by no word of its former version. */
export async function indexArticleText(
  database: Database,
  { articleId, title, text, language }: { articleId: number; title: string; text: string; language: string },
): Promise<void> {
  const languageId = await ensureLanguage(database, language);
  const id = searchId(articleId, languageId);
  const { weights, written } = weighWords(title, text, language);
  const keys: string[] = [];
  const isMain = (stem: string) => (weights.get(stem) ?? 0) >= mainWeight;
  for (const stem of weights.keys()) {
    keys.push(wordKey(stem, languageId, 'any'));
    if (isMain(stem)) keys.push(wordKey(stem, languageId, 'main'));
  }
  // For those who are still typing: "returni" begins "returning", not "return".
  for (const [word, stem] of written) {
    keys.push(wordKey(word, languageId, 'written'));
    if (word !== stem && isMain(stem)) keys.push(wordKey(word, languageId, 'main'));
  }
  await database
    .replaceInto('article_search')
    .values({ rowid: id, words: keys.join(' ') })
    .execute();
  await database
    .replaceInto('search_weights')
    .values({ id, weights: packWeights(weights) })
    .execute();
  await sql`insert or ignore into search_words (language_id, word)
    select ${languageId}, value from json_each(${JSON.stringify([...written.keys()].filter(isTypedByHand))})`.execute(
    database,
  );
}

/** A text's id in the search. */
function searchId(articleId: number, languageId: number): number {
  return articleId * 1024 + languageId;
}

/** Numbers are not mistyped into words, and short words are too many things. */
function isTypedByHand(word: string): boolean {
  return word.length >= 4 && !/\p{N}/u.test(word);
}
