import type { Messages } from '../../locales/en.ts';

// Spelled out, so that the build makes one small file of each language and a visitor loads one of them.
const loaders = {
  en: async (): Promise<Messages> => (await import('../../locales/en.ts')).en,
  de: async () => (await import('../../locales/de.ts')).de,
  fr: async () => (await import('../../locales/fr.ts')).fr,
  es: async () => (await import('../../locales/es.ts')).es,
  ar: async () => (await import('../../locales/ar.ts')).ar,
};

/** A language that the panel speaks. */
export type PanelLanguage = keyof typeof loaders;

/** Whether the panel speaks this language, given as a primary subtag. */
export const isPanelLanguage = (language: string): language is PanelLanguage =>
  Object.hasOwn(loaders, language);

export const loadMessages = (language: PanelLanguage): Promise<Messages> => loaders[language]();
