import { primaryLanguage } from './primary-language.ts';

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/**
 * The direction in which a language is written, for the launcher, the panel and each article. Our own list:
 * `Intl.Locale` does not tell it in every browser.
 */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(primaryLanguage(tag)) ? 'rtl' : 'ltr';
