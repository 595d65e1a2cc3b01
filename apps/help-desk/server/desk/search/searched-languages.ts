import { prepareQuery } from '../../storage/prepare-query.ts';
import type { Reading } from '../../storage/read.ts';
import type { Database } from '../../storage/schema.ts';

/** A language that there are texts in. */
export interface SearchedLanguage {
  id: number;
  /** BCP 47. */
  tag: string;
}

const all = prepareQuery<Record<string, never>, SearchedLanguage>((database) =>
  database.selectFrom('search_languages').select(['id', 'tag']).orderBy('id'),
);

/** The reader's languages first: who reads German may still search for an English word. */
export function searchedLanguages(reading: Reading, languages: readonly string[]): SearchedLanguage[] {
  const existing = all.all(reading, {});
  return [
    ...languages.flatMap((tag) => existing.filter((language) => language.tag === tag)),
    ...existing.filter(({ tag }) => !languages.includes(tag)),
  ];
}

/** A language's number, given to it with its first text. */
export async function ensureLanguage(database: Database, tag: string): Promise<number> {
  const known = await database
    .selectFrom('search_languages')
    .select('id')
    .where('tag', '=', tag)
    .executeTakeFirst();
  if (known) return known.id;
  const { id } = await database
    .insertInto('search_languages')
    .values({ tag })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
