import type { Word } from './analyse-text.ts';

// What FTS5 is asked costs it one list to read and join for each token. Nobody types more by hand.
const mostTokens = 16;

/**
 * What FTS5 is asked for the words of a query: texts that hold all of them, and texts that hold any. The last word may
 * be half typed. Words beyond the sixteenth token are left out.
 *
 * @returns `undefined` when there is nothing to ask for
 */
export function matchExpressions(words: readonly Word[]): { all: string; any: string } | undefined {
  const asked = withinLimit(words);
  if (asked.length === 0) return undefined;
  const terms = asked.map(({ stem, written }, position) =>
    position === words.length - 1 ? `(${quoted(stem)}* OR ${quoted(written)}*)` : quoted(stem),
  );
  return { all: terms.join(' AND '), any: terms.join(' OR ') };
}

/** By what FTS5 takes for tokens: to the segmenter "a'a'a" is one word. */
function withinLimit(words: readonly Word[]): Word[] {
  let tokens = 0;
  const asked: Word[] = [];
  for (const word of words) {
    tokens += word.written.split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u).filter(Boolean).length;
    if (tokens > mostTokens) break;
    asked.push(word);
  }
  return asked;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
