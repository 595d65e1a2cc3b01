import type { Language } from '../locales/languages.ts';

interface Texts {
  launcher: string;
  failed: string;
  retry: string;
  close: string;
}

/** What the launcher, and the panel without its frame, say in the languages that the panel speaks. */
export const texts: Record<string, Texts> = {
  en: { launcher: 'Help', failed: 'Help is out of reach at the moment.', retry: 'Try again', close: 'Close' },
  de: {
    launcher: 'Hilfe',
    failed: 'Die Hilfe ist gerade nicht erreichbar.',
    retry: 'Nochmal versuchen',
    close: 'Schließen',
  },
  fr: {
    launcher: 'Aide',
    failed: 'L’aide est injoignable pour le moment.',
    retry: 'Réessayer',
    close: 'Fermer',
  },
  es: {
    launcher: 'Ayuda',
    failed: 'La ayuda no está disponible ahora.',
    retry: 'Reintentar',
    close: 'Cerrar',
  },
  ar: {
    launcher: 'مساعدة',
    failed: 'المساعدة غير متاحة حاليًا.',
    retry: 'حاول مرة أخرى',
    close: 'إغلاق',
  },
} satisfies Record<Language, Texts>;
