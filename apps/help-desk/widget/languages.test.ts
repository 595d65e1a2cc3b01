/// <reference types="node" />
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { analyseText } from '../server/desk/search/analyse-text.ts';
import { isPanelLanguage, loadMessages } from './frame/language/load-messages.ts';
import { texts } from './loader/texts.ts';
import { directionOf } from './locales/direction-of.ts';
import { languages } from './locales/languages.ts';

/** A word in two of its forms. */
const forms = {
  en: ['returns', 'returning'],
  de: ['Lieferung', 'Lieferungen'],
  fr: ['livraison', 'livraisons'],
  es: ['pedido', 'pedidos'],
  ar: ['كتابه', 'كتابها'],
};

describe('The languages of the widget', () => {
  it('are those that there is a file of texts for', () => {
    const files = readdirSync(resolve(import.meta.dirname, 'locales')).flatMap(
      (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(files.sort()).toEqual([...languages].sort());
  });

  it('are those that the launcher speaks', () => {
    expect(Object.keys(texts).sort()).toEqual([...languages].sort());
  });

  it.each(languages)(
    '%s is spoken by the panel, and its words are found in each of their forms',
    async (language) => {
      expect(isPanelLanguage(language)).toBe(true);
      expect(await loadMessages(language)).toHaveProperty('title');
      const stems = forms[language].map((form) => analyseText(form, language)[0]?.stem);
      expect(new Set(stems).size).toBe(1);
    },
  );
});

describe('The direction of a language', () => {
  it.each(['ar', 'ar-EG', 'AR', 'fa_IR', 'he', 'ur'])('is from right to left in %s', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en', 'de-AT', 'es', 'arn', ''])('is from left to right in “%s”', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });

  it('is the browser’s own rule for the languages that the widget speaks', () => {
    // Node's ICU knows; not every browser's does.
    const rule = (tag: string) =>
      (new Intl.Locale(tag) as unknown as { getTextInfo(): { direction: string } }).getTextInfo().direction;
    expect(languages.map(directionOf)).toEqual(languages.map(rule));
  });
});
