import type { Language } from '../locales/languages.ts';

interface Texts {
  launcher: string;
  failed: string;
  retry: string;
}

/** What the launcher, and the panel without its frame, say in the languages that the panel speaks. */
export const texts: Record<string, Texts> = {
  en: { launcher: 'Help', failed: 'Help is out of reach.', retry: 'Try again' },
  de: {
    launcher: 'Hilfe',
    failed: 'Die Hilfe ist nicht erreichbar.',
    retry: 'Nochmal',
  },
  fr: {
    launcher: 'Aide',
    failed: 'L’aide est injoignable.',
    retry: 'Réessayer',
  },
  es: {
    launcher: 'Ayuda',
    failed: 'La ayuda no está disponible.',
    retry: 'Reintentar',
  },
  ar: {
    launcher: 'مساعدة',
    failed: 'المساعدة غير متاحة.',
    retry: 'حاول مرة أخرى',
  },
} satisfies Record<Language, Texts>;
