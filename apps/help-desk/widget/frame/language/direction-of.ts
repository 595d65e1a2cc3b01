import { primaryLanguage } from './primary-language.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction in which a language is written. Our own list: `Intl.Locale` does not tell it in every browser. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(primaryLanguage(tag)) ? 'rtl' : 'ltr';
