// The private signs of Unicode from here on: three for each language. No word of a text has one of them.
const first = 0xe000;
const places = ['any', 'main', 'written'] as const;

/**
 * Which list of a word: `any` of the texts with a form of it, by its stem; `main` of those in which it matters; `written`
 * of those in which it stands as it is.
 */
export type WordList = (typeof places)[number];

/** A word as it stands in the index: after a sign for its language and list, so that a list holds the texts of one language. */
export function wordKey(word: string, languageId: number, list: WordList): string {
  return String.fromCharCode(first + places.length * languageId + places.indexOf(list)) + word;
}
