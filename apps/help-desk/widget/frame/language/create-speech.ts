import type { Messages, Values } from '../../locales/en.ts';
import type { Language } from '../../locales/languages.ts';

/** The panel's voice in one language. */
export interface Speech {
  language: Language;
  /** The text, with its values put in. A text with plural forms goes by `count`. */
  say<Key extends keyof Messages>(
    key: Key,
    ...values: keyof Values<Key> extends never ? [] : [Values<Key>]
  ): string;
  /** A language's name, for example “German” for `de`. */
  languageName(tag: string): string;
  date(iso: string): string;
}

export function createSpeech(language: Language, messages: Messages): Speech {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });

  return {
    language,
    say(key, ...[given]) {
      const message = messages[key];
      const values: Record<string, string | number> = given ?? {};
      const text =
        typeof message === 'string'
          ? message
          : (message[plurals.select(Number(values['count']))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        return typeof value === 'number' ? numbers.format(value) : value;
      });
    },
    languageName: (tag) => languages.of(tag) ?? tag,
    date: (iso) => dates.format(new Date(iso)),
  };
}
