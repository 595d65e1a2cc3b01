import type { Word } from './analyse-text.ts';

/**
 * What FTS5 is asked for the words of a query: texts that hold all of them, and texts that hold any. The last word may
 * be half typed.
 */
export function matchExpressions(words: readonly Word[]): { all: string; any: string } {
  const terms = words.map(({ stem, written }, position) =>
    position === words.length - 1 ? `(${quoted(stem)}* OR ${quoted(written)}*)` : quoted(stem),
  );
  return { all: terms.join(' AND '), any: terms.join(' OR ') };
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
