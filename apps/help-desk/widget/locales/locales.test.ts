import { describe, expect, it } from 'vitest';

import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const languages = { de, fr, es, ar };

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.entries(languages))('The texts in %s', (language, messages) => {
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
