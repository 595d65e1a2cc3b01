import { describe, expect, it } from 'vitest';

import { loadMessages } from '../frame/language/load-messages.ts';
import { en } from './en.ts';
import { languages } from './languages.ts';

const others = await Promise.all(
  languages
    .filter((language) => language !== 'en')
    .map(async (language) => [language, await loadMessages(language)] as const),
);

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(others)('The texts in %s', (language, messages) => {
  it.each(Object.entries(en))('take the same values as English: %s', (key, english) => {
    const message = messages[key as keyof typeof en];
    if (typeof english === 'string') {
      expect(placeholders(String(message))).toEqual(placeholders(english));
    } else {
      expect(placeholders((message as typeof english).other)).toEqual(placeholders(english.other));
    }
  });

  it('have every plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(Object.keys(messages.results)).toEqual(expect.arrayContaining(pluralCategories));
  });

  it('hold nothing that English does not', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });
});
