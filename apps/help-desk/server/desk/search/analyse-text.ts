import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { foldWord } from './fold-word.ts';

/** A word of a text, as the search knows it. */
export interface Word {
  /** In lower case and NFKC, without accents. */
  written: string;
  /** What its forms have in common: `return` of "returning". In a language without a stemmer, the word as written. */
  stem: string;
  /** As it stands in the text. */
  segment: string;
}

const stemmers: Record<string, (word: string) => string> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/**
 * Takes a text apart into words by the rules of its language, those that write no spaces included.
 *
 * @param language a canonical BCP 47 tag
 */
export function analyseText(text: string, language: string): Word[] {
  const base = baseOf(language);
  const known = stemsOf(base);
  const words: Word[] = [];
  for (const { segment, isWordLike } of segmenterOf(base).segment(text)) {
    if (!isWordLike) continue;
    const word = known(segment);
    if (word.written) words.push(word);
  }
  return words;
}

/** One word that is known to be one. */
export function analyseWord(segment: string, language: string): Word {
  return stemsOf(baseOf(language))(segment);
}

/** `de` of `de-AT`. */
export const baseOf = remember((language: string) => new Intl.Locale(language).language);

const segmenterOf = remember((base: string) => new Intl.Segmenter(base, { granularity: 'word' }));

const stemsOf = remember((base: string) => {
  const stem = stemmers[base] ?? ((word: string) => word);
  return remember((segment: string): Word => {
    const lower = segment.normalize('NFKC').toLowerCase();
    return { written: foldWord(lower), stem: foldWord(stem(lower)), segment };
  });
});

// Of texts that come from strangers, so it has an end; a text's words are mostly those of the one before.
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value !== undefined) return value;
    value = make(key);
    if (known.size >= 20_000) known.clear();
    if (key.length <= 64) known.set(key, value);
    return value;
  };
}
