import { describe, expect, it } from 'vitest';

import { ar } from '../../locales/ar.ts';
import { en, type Messages } from '../../locales/en.ts';
import { createSpeech } from './create-speech.ts';

const texts: Messages = {
  ...en,
  close: 'Close {what}{what}',
  results: { other: '{count} articles', one: '{count} article' },
};
const { say, date, language, languageName } = createSpeech('en', texts);

describe('Speech', () => {
  it('puts each value in, wherever its name stands, and nothing where there is none', () => {
    expect(say('nothingFound', { query: '{query}' })).toBe('Nothing found for “{query}”');
    expect(say('close')).toBe('Close ');
  });

  it('has the plural form of the count, and its digits as the language groups them', () => {
    expect(say('results', { count: 1 })).toBe('1 article');
    expect(say('results', { count: 1200 })).toBe('1,200 articles');
    expect(createSpeech('ar', ar).say('results', { count: 2 })).toBe('عُثر على مقالين');
  });

  it('has the general form where a text lacks that of the count', () => {
    expect(createSpeech('ar', texts).say('results', { count: 2 })).toMatch(/articles$/);
  });

  it('tells dates and languages as the language does', () => {
    expect(language).toBe('en');
    expect(date('2026-10-02T10:00:00Z')).toBe('Oct 2, 2026');
    expect(languageName('de')).toBe('German');
  });
});
