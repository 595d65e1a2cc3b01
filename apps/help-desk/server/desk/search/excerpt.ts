import { sql } from 'kysely';
import { analyseText, type Word } from './analyse-text.ts';

const length = 160;
const lead = 40;

/** What of a text is looked at for an excerpt: a stranger's search must not read whole books. */
export const beginningOfText = sql<string>`substr(article_texts.text, 1, 20000)`.as('text');

// Around a place where a word may stand, so that only this much is taken apart by the rules of a language.
const window = 400;
// Places to look at for each word: the letters of its beginning may stand in other words too.
const mostPlaces = 4;

/** Up to 160 characters of a text in one line, around the first word of the query, or else from the beginning. */
export function excerpt(text: string, language: string, query = ''): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  const match = query ? findMatch(line, language, analyseText(query, language)) : undefined;
  const isInBeginning = match === undefined || match.end <= length;
  const earliest = isInBeginning ? 0 : Math.min(match.start - lead, line.length - length);
  const words = wordsAround(line, language, earliest);
  const start = isInBeginning ? 0 : (words.find((word) => word.start >= earliest)?.start ?? earliest);
  const end = line.length - start <= length ? line.length : wordEnd(words, start, start + length);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}

/** Of the query's words the longest that is found: short ones are often there by chance. */
function findMatch(line: string, language: string, wanted: readonly Word[]): Word | undefined {
  const lower = line.toLowerCase();
  // In a few scripts letters grow with that, and places would be others.
  const searched = lower.length === line.length ? lower : line;
  const halfTyped = wanted.at(-1);
  for (const want of wanted.toSorted((one, other) => other.stem.length - one.stem.length)) {
    const beginning = commonBeginning(want.stem, want.written);
    let place = searched.indexOf(beginning);
    for (let looked = 0; place >= 0 && looked < mostPlaces; looked++) {
      const match = wordsAround(line, language, place).find(
        ({ start, stem, written }) =>
          start >= place && (stem === want.stem || (want === halfTyped && written.startsWith(want.written))),
      );
      if (match) return match;
      place = searched.indexOf(beginning, place + window - 2 * lead);
    }
  }
  return undefined;
}

function commonBeginning(one: string, other: string): string {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return other.slice(0, Math.max(shared, 1));
}

/** The words near a place, by their places in the whole line. */
function wordsAround(line: string, language: string, place: number): Word[] {
  const from = Math.max(0, place - lead);
  return analyseText(line.slice(from, from + window), language).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
}

function wordEnd(words: readonly Word[], start: number, latest: number): number {
  return words.findLast((word) => word.start >= start && word.end <= latest)?.end ?? latest;
}
