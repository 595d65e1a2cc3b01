import type { Reading } from '../../storage/read.ts';
import type { Principal } from '../readers/principal.ts';
import { analyseWord, baseOf } from './analyse-text.ts';
import { textsWith } from './find-texts.ts';
import type { SearchedLanguage } from './searched-languages.ts';
import { termOf, variantOf, type Term } from './terms-of.ts';
import { nearWords } from './vocabulary.ts';
import { wordKey, type WordList } from './word-key.ts';

/** What somebody has probably meant by a word that is nowhere. */
export interface CorrectedTerm {
  term: Term;
  /** The word in place of the one that was typed; `undefined` when it is only looked for by its parts. */
  word: string | undefined;
}

// Beyond these nobody would know which one is meant.
const mostTried = 64;
const popular = 16;
const compounding = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no', 'fi']);
const joints = ['', 's', 'es', 'n', 'en', 'e'];
const worthOfBeginning = 0.6;
const worthOfEnd = 0.3;

/**
 * Puts another word in the place of one that no text has: the nearest one of those that the reader may see a text with,
 * and of several the one that more texts have. In languages that write words together, its parts.
 */
export function correctTerm(
  reading: Reading,
  principal: Principal,
  language: SearchedLanguage,
  { word: { written } }: Term,
): CorrectedTerm | undefined {
  const count = (word: string, list: WordList = 'any') => {
    const match = `"${wordKey(word, language.id, list)}"`;
    return textsWith(principal).all(reading, { match, most: popular }).length;
  };

  let best: { word: string; distance: number; worth: number } | undefined;
  for (const { word, distance } of nearWords(reading, language.id, written).slice(0, mostTried)) {
    if (best && distance > best.distance) break;
    // The first letter is seldom the wrong one.
    const worth = count(word, 'written') * (word[0] === written[0] ? 2 : 1);
    if (worth > 0 && (!best || worth > best.worth)) best = { word, distance, worth };
  }
  if (best)
    return { term: termOf(analyseWord(best.word, language.tag), language.tag, () => []), word: best.word };
  return compounding.has(baseOf(language.tag)) ? partsOf(written, language, count) : undefined;
}

/** `Lieferzeit` is looked for as `liefer` and `zeit`: the first part tells more. */
function partsOf(
  written: string,
  { tag }: SearchedLanguage,
  count: (word: string) => number,
): CorrectedTerm | undefined {
  for (let place = written.length - 3; place >= 4; place--) {
    const end = analyseWord(written.slice(place), tag).stem;
    for (const joint of joints) {
      const start = written.slice(0, place);
      if (!start.endsWith(joint) || start.length - joint.length < 4) continue;
      const word = analyseWord(start.slice(0, start.length - joint.length), tag);
      // "Liefer" is what "Lieferung" begins with, and by itself it would be a form of "lief".
      const beginning = [word.written, word.stem].find((form) => form.length >= 4 && count(form) > 0);
      if (beginning === undefined) continue;
      const variants = [variantOf(beginning, worthOfBeginning)];
      if (count(end) > 0) variants.push(variantOf(end, worthOfEnd));
      return { term: { word, variants, beginnings: [beginning] }, word: undefined };
    }
  }
  return undefined;
}
