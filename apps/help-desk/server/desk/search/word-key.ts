// The private signs of Unicode from here on: two for each language. No word of a text has one of them.
const first = 0xe000;

/**
 * A word as it stands in the index: after a sign for its language, so that one list holds the texts of one language.
 *
 * @param where `main` for the list of the texts in which the word matters, `any` for that of all that have it
 */
export function wordKey(word: string, languageId: number, where: 'any' | 'main'): string {
  return String.fromCharCode(first + 2 * languageId + (where === 'main' ? 1 : 0)) + word;
}
