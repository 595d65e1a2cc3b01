import { canonicalLanguage } from './canonical-language.ts';

/**
 * The languages in which to look for a text, best first: the wanted one, its base language, the portal's own. Where
 * there is a text in none of them, any other one will do.
 *
 * @param wanted a BCP 47 tag as it came from outside
 */
export function preferredLanguages(wanted: string | null | undefined, defaultLanguage: string): string[] {
  const language = wanted ? canonicalLanguage(wanted) : undefined;
  const preferred = language ? [language, new Intl.Locale(language).language] : [];
  return [...new Set([...preferred, defaultLanguage])];
}
