import type { Language } from '../../locales/languages.ts';
import { primaryLanguage } from '../../locales/primary-language.ts';
import { isPanelLanguage } from './load-messages.ts';

export interface LanguageWishes {
  /** Set by the page. It overrides all others. */
  page: string | null;
  /** The customer's preferred language. */
  customer: string | null;
  /** The browser's, most wanted first. */
  browser: readonly string[];
  /** The help desk's own. */
  helpDesk: string;
}

/** The language to ask articles in, as a BCP 47 tag, and the one to speak, which is the closest that there is. */
export function chooseLanguage({ page, customer, browser, helpDesk }: LanguageWishes): {
  wanted: string;
  spoken: Language;
} {
  const understood = browser.find((tag) => isPanelLanguage(primaryLanguage(tag)));
  const [wanted = 'en', ...others] = [page, customer, understood, helpDesk].flatMap(canonical);
  const spoken = [wanted, ...others].map(primaryLanguage).find(isPanelLanguage);
  return { wanted, spoken: spoken ?? 'en' };
}

/** One tag, or none when it is not one. */
function canonical(tag: string | null | undefined): string[] {
  try {
    return tag ? Intl.getCanonicalLocales(tag.replaceAll('_', '-')) : [];
  } catch {
    return [];
  }
}
