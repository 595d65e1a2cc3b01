import { sql } from 'kysely';
import { prepareQuery } from '../../storage/prepare-query.ts';
import type { Reading } from '../../storage/read.ts';
import { prepareForAudience } from '../readers/prepare-for-audience.ts';
import type { Principal } from '../readers/principal.ts';
import { visibleArticles } from '../readers/visible-articles.ts';
import type { Term } from './terms-of.ts';
import { wordKey, type WordList } from './word-key.ts';
import { unpackWeights, weightOf } from './word-weights.ts';

/** What was found in one language: ids of articles, best first. */
export interface FoundTexts {
  /** They have every term. */
  precise: number[];
  /** They have some of them. Looked for when it is asked. */
  partial: () => number[];
  /** Of each term, whether any text has it that the reader may see. */
  known: boolean[];
}

// Of a list no more is read: what a search costs does not grow with the help desk.
const listLength = 64;
// In a long question any of the words may be one too many.
const mostLeftOut = 5;
// With more texts that have the word itself, those with a longer one are not looked for.
const enough = 10;
// What is not known of a word that only begins as the one that was typed.
const worthOfBeginning = { main: 0.5, written: 0.25 };

/** The texts with a word, in the order in which their articles were made, as far as the reader may see them. */
export const textsWith = prepareForAudience<{ match: string; most: number }, { id: number }>(
  (database, audience, slot) =>
    visibleArticles(database, audience)
      .innerJoin('article_search', (join) =>
        join.on('articles.id', '=', sql<number>`article_search.rowid / 1024`),
      )
      .where(sql<boolean>`article_search match ${slot('match')}`)
      .select('article_search.rowid as id')
      .orderBy('article_search.rowid')
      .limit(slot('most')),
);

export const weightsOfText = prepareQuery<{ id: number }, { weights: Uint8Array }>((database, slot) =>
  database.selectFrom('search_weights').select('weights').where('id', '=', slot('id')),
);

interface TermList {
  term: Term;
  /** Texts, in order. */
  ids: number[];
  /** Whether these are all. */
  isWhole: boolean;
  /** Texts in which only the beginning of a word is known to stand, and what that is worth. */
  begun: Map<number, number>;
}

/**
 * Finds the texts of one language. How they are ordered depends on nothing but the texts that the reader may see: a
 * word counts for more the fewer of them have it, compared with the query's other words.
 */
export function findTexts(
  reading: Reading,
  principal: Principal,
  languageId: number,
  asked: readonly Term[],
): FoundTexts {
  const query = textsWith(principal);
  const read = (match: string, most = listLength) =>
    match ? query.all(reading, { match, most }).map(({ id }) => id) : [];

  const lists = asked.map((wanted): TermList => {
    // One word that many texts are about: no other text will be shown.
    const main = asked.length === 1 ? read(exactly(wanted, languageId, 'main')) : [];
    const exact = main.length < listLength ? read(exactly(wanted, languageId, 'any')) : main;
    const begun = new Map<number, number>();
    const term = exact.length < enough ? wanted : { ...wanted, beginnings: [] };
    if (term.beginnings.length > 0) {
      for (const where of ['main', 'written'] as const) {
        const begins = beginning(term, languageId, where);
        for (const id of read(begins)) {
          if (!begun.has(id)) begun.set(id, worthOfBeginning[where]);
        }
      }
    }
    const ids = [...new Set([...exact, ...begun.keys()])].sort((one, other) => one - other);
    return { term, ids, isWhole: exact.length < listLength && begun.size < listLength, begun };
  });
  const terms = lists.map(({ term }) => term);
  const whole = lists.filter(({ isWhole }) => isWhole);
  const worths = worthOfTerms(lists);

  function candidates(): Iterable<number> {
    const shortest = whole.toSorted((one, other) => one.ids.length - other.ids.length)[0];
    if (shortest) return shortest.ids;
    const all = (where: (place: number) => 'any' | 'main') =>
      read(terms.map((term, place) => `(${whatever(term, languageId, where(place))})`).join(' AND '));
    if (terms.length === 1) return lists[0]?.ids ?? [];
    const found = new Set(all(() => 'any'));
    if (found.size < listLength) return found;
    // Of many those that are about it.
    for (const id of all(() => 'main')) found.add(id);
    for (const about of terms.keys()) {
      if (found.size >= 2 * listLength) break;
      for (const id of all((place) => (place === about ? 'main' : 'any'))) found.add(id);
    }
    return found;
  }

  /** Texts with all terms but one, and those with the rarest. */
  function nearly(): Iterable<number> {
    const found = new Set<number>();
    if (whole.length === 0 && terms.length > 2 && terms.length <= mostLeftOut) {
      for (const leftOut of terms.keys()) {
        const rest = terms.filter((_, place) => place !== leftOut);
        const match = rest.map((term) => `(${whatever(term, languageId, 'any')})`).join(' AND ');
        for (const id of read(match, listLength / 2)) found.add(id);
      }
    }
    for (const place of [...lists.keys()].sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0))) {
      if (found.size >= listLength) break;
      for (const id of lists[place]?.ids ?? []) found.add(id);
    }
    return found;
  }

  function score(ids: Iterable<number>) {
    const scored: { id: number; score: number; terms: number; exact: number }[] = [];
    for (const id of ids) {
      const row = weightsOfText.first(reading, { id });
      if (!row) continue;
      const weights = unpackWeights(row.weights);
      const text = { id, score: 0, terms: 0, exact: 0 };
      for (const [place, { term, begun }] of lists.entries()) {
        let weight = 0;
        for (const { hash, worth } of term.variants) {
          const found = weightOf(weights, hash);
          if (found > 0 && worth === 1) text.exact += 1;
          weight = Math.max(weight, worth * found);
        }
        weight = Math.max(weight, begun.get(id) ?? 0);
        if (weight > 0) text.terms += 1;
        text.score += weight * (worths[place] ?? 0);
      }
      scored.push(text);
    }
    return scored;
  }

  const precise = score(candidates())
    .filter((text) => text.terms === terms.length)
    .sort((one, other) => other.exact - one.exact || other.score - one.score || one.id - other.id);

  return {
    precise: precise.map(({ id }) => articleOf(id)),
    partial: () =>
      terms.length === 1
        ? []
        : score(nearly())
            .sort((one, other) => other.score - one.score || one.id - other.id)
            .map(({ id }) => articleOf(id)),
    known: lists.map(({ ids }) => ids.length > 0),
  };
}

/**
 * What each term is worth: the rarer, the more, by the lists as far as all of them reach. What is beyond counts for
 * nobody, so that the end of one list does not look like the end of its word.
 */
function worthOfTerms(lists: readonly TermList[]): number[] {
  const ends = lists.filter(({ isWhole }) => !isWhole).map(({ ids }) => ids.at(-1) ?? 0);
  const end = Math.min(...ends, Number.POSITIVE_INFINITY);
  const counts = lists.map(({ ids }) => Math.max(0.5, ids.filter((id) => id <= end).length));
  const most = Math.max(...counts);
  return counts.map((count) => Math.log(1 + (2 * most) / count));
}

function articleOf(id: number): number {
  return Math.floor(id / 1024);
}

function exactly({ variants }: Term, languageId: number, where: WordList): string {
  return variants.map(({ word }) => `"${wordKey(word, languageId, where)}"`).join(' OR ');
}

function beginning({ beginnings }: Term, languageId: number, where: WordList): string {
  return beginnings.map((word) => `"${wordKey(word, languageId, where)}" *`).join(' OR ');
}

function whatever(term: Term, languageId: number, where: 'any' | 'main'): string {
  const begins = beginning(term, languageId, where === 'any' ? 'written' : 'main');
  return [exactly(term, languageId, where), begins].filter(Boolean).join(' OR ');
}
