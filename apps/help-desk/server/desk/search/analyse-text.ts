import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** A word of a text, as the search knows it. */
export interface Word {
  /** In lower case and NFKC. */
  written: string;
  /** What its forms have in common: `return` of "returning". In a language without a stemmer, the word as written. */
  stem: string;
  /** Where it begins in the text. */
  start: number;
  /** Where it ends in the text. */
  end: number;
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

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Takes a text apart into words by the rules of its language, those that write no spaces included.
 *
 * @param language a canonical BCP 47 tag
 */
export function analyseText(text: string, language: string): Word[] {
  const base = new Intl.Locale(language).language;
  const stem = stemmers[base] ?? ((word: string) => word);
  return Array.from(segmenterFor(base).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => {
      const written = segment.normalize('NFKC').toLowerCase();
      return { written, stem: stem(written), start: index, end: index + segment.length };
    });
}

// Making one takes longer than analysing an article.
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
