import { z } from 'zod';
import { prepareQuery } from '../../storage/prepare-query.ts';
import type { Reading } from '../../storage/read.ts';
import { analyseWord } from './analyse-text.ts';
import type { SynonymsOf } from './terms-of.ts';

export const synonymsInLanguage = prepareQuery<{ language: string }, { words: string }>((database, slot) =>
  database.selectFrom('synonyms').select('words').where('language', '=', slot('language')),
);

const words = z.array(z.string());

/** The list of a language, by the stems of its words. */
export function synonymsIn(reading: Reading, language: string): SynonymsOf {
  const others = new Map<string, string[]>();
  for (const row of synonymsInLanguage.all(reading, { language })) {
    const group = words.parse(JSON.parse(row.words));
    for (const word of group) {
      const { stem } = analyseWord(word, language);
      const rest = group.filter((other) => other !== word);
      others.set(stem, [...(others.get(stem) ?? []), ...rest]);
    }
  }
  return (stem) => others.get(stem) ?? [];
}
