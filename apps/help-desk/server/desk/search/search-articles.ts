import { read, type Reading } from '../../storage/read.ts';
import type { Desk } from '../desk.ts';
import { readerKey } from '../readers/reader-key.ts';
import type { Reader } from '../readers/reader.ts';
import { articleInList } from '../solutions/articles/article-in-list.ts';
import type { ArticleSummary } from '../solutions/articles/article-summary.ts';
import { correctTerm } from './correct-term.ts';
import { findTexts, type FoundTexts } from './find-texts.ts';
import { searchedLanguages, type SearchedLanguage } from './searched-languages.ts';
import { rememberUntilChange } from './search-state.ts';
import { synonymsIn } from './synonyms-in.ts';
import { termsOf, type SynonymsOf, type Term } from './terms-of.ts';

export interface FoundArticles {
  articles: ArticleSummary[];
  /** What was looked for in place of the query, when words of it were probably mistyped. */
  corrected?: string;
}

const most = 10;
// With fewer articles that hold all the words, those that hold some of them are better than nothing.
const few = 3;
// More is no question but a text: its beginning will do.
const longestQuery = 200;
// A text of which every word is mistyped is no question.
const mostCorrected = 3;
// Of what was asked lately, each with ten articles of a few hundred letters.
const mostRemembered = 1000;

const synonyms = rememberUntilChange<SynonymsOf>(100);
const answers = rememberUntilChange<FoundArticles>(mostRemembered);

/** The articles that answer the query best, at most ten, each shown in the language closest to the reader. */
export function searchArticles({ database }: Desk, reader: Reader, wanted: string): Promise<FoundArticles> {
  const query = wanted.slice(0, longestQuery).trim().toLowerCase();
  return read(database, (reading) =>
    answers(reading, readerKey(reader, query), () => search(reading, reader, query)),
  );
}

interface Attempt {
  language: SearchedLanguage;
  terms: readonly Term[];
  found: FoundTexts;
}

function search(reading: Reading, reader: Reader, query: string): FoundArticles {
  const ids = new Set<number>();
  const attempts: Attempt[] = [];
  for (const language of searchedLanguages(reading, reader.languages)) {
    if (ids.size >= most) break;
    const terms = termsOf(
      query,
      language.tag,
      synonyms(reading, language.tag, () => synonymsIn(reading, language.tag)),
    );
    if (terms.length === 0) continue;
    const found = findTexts(reading, reader.principal, language.id, terms);
    for (const id of found.precise) ids.add(id);
    attempts.push({ language, terms, found });
  }
  const corrections = new Map<string, string>();
  if (ids.size < few) {
    const known = new Set(attempts.flatMap(({ terms, found }) => knownWords(terms, found)));
    const most = Math.max(...attempts.map(({ found }) => knownIn(found)));
    for (const attempt of attempts) {
      // It is written in the language that has most of its words.
      if (knownIn(attempt.found) < most || corrections.size > 0) continue;
      const forgiving = forgive(reading, reader, attempt, known);
      for (const id of forgiving.found.precise) ids.add(id);
      attempt.found = forgiving.found;
      for (const [typed, word] of forgiving.words) corrections.set(typed, word);
    }
  }
  if (ids.size < few) for (const { found } of attempts) for (const id of found.partial()) ids.add(id);

  const corrected = corrections.size > 0 ? correctedQuery(query, corrections) : undefined;
  const articles = [...ids]
    .slice(0, most)
    .flatMap((id) => articleInList(reading, reader, id, corrected ?? query) ?? []);
  return corrected !== undefined && articles.length > 0 ? { articles, corrected } : { articles };
}

function knownWords(terms: readonly Term[], { known }: FoundTexts): string[] {
  return terms.flatMap(({ word }, place) => (known[place] ? [word.written] : []));
}

function knownIn({ known }: FoundTexts): number {
  return known.filter(Boolean).length;
}

/** The same attempt with other words in the place of those that are nowhere. */
function forgive(
  reading: Reading,
  { principal }: Reader,
  { language, terms, found }: Attempt,
  known: ReadonlySet<string>,
): { found: FoundTexts; words: Map<string, string> } {
  const words = new Map<string, string>();
  const corrected = new Map<Term, Term>();
  for (const term of terms.filter(({ word }) => !known.has(word.written)).slice(0, mostCorrected)) {
    const meant = correctTerm(reading, principal, language, term);
    if (!meant) continue;
    corrected.set(term, meant.term);
    if (meant.word !== undefined) words.set(term.word.segment, meant.word);
  }
  if (corrected.size === 0) return { found, words };
  const others = terms.map((term) => corrected.get(term) ?? term);
  return { found: findTexts(reading, principal, language.id, others), words };
}

function correctedQuery(query: string, words: ReadonlyMap<string, string>): string {
  let corrected = query;
  for (const [typed, word] of words) corrected = corrected.replace(typed, word);
  return corrected;
}
