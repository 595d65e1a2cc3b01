import type { Messages } from '../../locales/en.ts';
import type { Language } from '../../locales/languages.ts';

// Spelled out, so that the build makes one small file of each language and a visitor loads one of them.
const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('../../locales/en.ts')).en,
  de: async () => (await import('../../locales/de.ts')).de,
  fr: async () => (await import('../../locales/fr.ts')).fr,
  es: async () => (await import('../../locales/es.ts')).es,
  ar: async () => (await import('../../locales/ar.ts')).ar,
};

/** Whether the panel speaks this language, given as a primary subtag. */
export const isPanelLanguage = (language: string): language is Language => Object.hasOwn(loaders, language);

export const loadMessages = (language: Language): Promise<Messages> => loaders[language]();
