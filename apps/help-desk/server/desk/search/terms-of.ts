import { analyseText, analyseWord, baseOf, type Word } from './analyse-text.ts';
import { withoutStopWords } from './stop-words.ts';
import { hashWord } from './word-weights.ts';

/** One thing that a text has to say, in any of its words. */
export interface Term {
  word: Word;
  variants: readonly Variant[];
  /** What longer words may begin with to count too: the last word of a query may be half typed. */
  beginnings: readonly string[];
}

export interface Variant {
  word: string;
  hash: number;
  /** 1 for what was typed, less for what was not. */
  worth: number;
}

/** What other words stand for a word: from the list that admins keep. */
export type SynonymsOf = (stem: string) => readonly string[];

// Each is a list or more to read. Nobody types more by hand.
const mostTerms = 8;
const synonymWorth = 0.7;
// Languages that write words together: what a word begins is about it too.
const compounding = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no', 'fi']);
const shortestBeginning = 5;

/** What a query asks for in a language. */
export function termsOf(query: string, language: string, synonymsOf: SynonymsOf = () => []): Term[] {
  const words = analyseText(query, language);
  const last = words.at(-1);
  const telling = [...new Map(withoutStopWords(words, language).map((word) => [word.stem, word])).values()];
  return telling.slice(0, mostTerms).map((word) => termOf(word, language, synonymsOf, word === last));
}

/** @param isLast whether it may be half typed */
export function termOf(word: Word, language: string, synonymsOf: SynonymsOf, isLast = false): Term {
  const { stem, written } = word;
  const others = synonymsOf(stem).map((synonym) => analyseWord(synonym, language).stem);
  const isCompounding = compounding.has(baseOf(language)) && stem.length >= shortestBeginning;
  return {
    word,
    variants: [variantOf(stem, 1), ...others.map((other) => variantOf(other, synonymWorth))],
    beginnings: isLast ? [...new Set([stem, written])] : isCompounding ? [stem] : [],
  };
}

export function variantOf(word: string, worth: number): Variant {
  return { word, hash: hashWord(word), worth };
}
