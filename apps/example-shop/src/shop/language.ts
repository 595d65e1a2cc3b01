import { de } from './texts/de.ts';
import { en, type Texts } from './texts/en.ts';

/** The shop's texts, by language. */
export const texts = { en, de } satisfies Record<string, Texts>;

export type Language = keyof typeof texts;

export const languages = Object.keys(texts) as Language[];

const key = 'language';

/** The language that the customer has chosen in this browser, or `null`. */
export function chosenLanguage(): Language | null {
  return find(localStorage.getItem(key) ?? '');
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

/** The first of the browser's languages that the shop speaks; else English. */
export function browserLanguage(): Language {
  return (
    navigator.languages.map((tag) => find(tag.slice(0, 2))).find((language) => language !== null) ?? 'en'
  );
}

function find(text: string): Language | null {
  return languages.find((language) => language === text) ?? null;
}
