import { analyseText } from './analyse-text.ts';

// BM25's own, with a length of text that is the same for every help desk: what others write must not move an article.
const saturation = 1.2;
const lengthShare = 0.75;
const usualLength = 300;
const titleWeight = 5;

/** From here on a word is one that the text is about: it stands in the title, or often. */
export const mainWeight = 0.68;

/** What each word weighs in a text, from 0 to 1, by its stem; and which stem each word has that is written there. */
export function weighWords(title: string, text: string, language: string) {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  let length = 0;
  for (const [part, weight] of [
    [title, titleWeight],
    [text, 1],
  ] as const) {
    for (const word of analyseText(part, language)) {
      length += 1;
      written.set(word.written, word.stem);
      counts.set(word.stem, (counts.get(word.stem) ?? 0) + weight);
    }
  }
  const damping = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) weights.set(word, count / (count + damping));
  return { weights, written };
}
