import { primaryLanguage } from '../locales/primary-language.ts';

/** The first of these languages that there is an entry for: as it is named, or without its region. */
export const closestLanguage = (entries: object, languages: readonly string[]): string | undefined =>
  languages.flatMap((tag) => [tag, primaryLanguage(tag)]).find((tag) => Object.hasOwn(entries, tag));
