import type { Reading } from '../../storage/read.ts';
import { prepareQuery } from '../../storage/prepare-query.ts';
import { editDistance } from './edit-distance.ts';

/** A word that may be meant. */
export interface NearWord {
  word: string;
  /** How many mistakes are between them. */
  distance: number;
}

/** Words of one length, and which letters each of them has: most words are told apart by that alone. */
interface Words {
  words: string[];
  letters: Uint32Array;
}

interface Vocabulary {
  /** The id of the last word that was read. */
  last: number;
  /** By language and length. */
  words: Map<number, Words[]>;
}

export const newWords = prepareQuery<{ last: number }, { id: number; languageId: number; word: string }>(
  (database, slot) =>
    database
      .selectFrom('search_words')
      .select(['id', 'language_id as languageId', 'word'])
      .where('id', '>', slot('last'))
      .orderBy('id'),
);

/** Kept in memory for as long as the database is open, and read on from where it ends. */
const known = new WeakMap<Reading, Vocabulary>();

/**
 * The words of a language's texts that are so near to a word that they may be meant, nearest first. Whether somebody may
 * see a text with one of them is not known here.
 */
export function nearWords(reading: Reading, languageId: number, wanted: string): NearWord[] {
  const byLength = readVocabulary(reading).words.get(languageId) ?? [];
  const most = mistakesIn(wanted);
  const found: NearWord[] = [];
  const letters = lettersOf(wanted);
  for (let length = wanted.length - most; most > 0 && length <= wanted.length + most; length++) {
    const bucket = byLength[length];
    if (!bucket) continue;
    for (let place = 0; place < bucket.words.length; place++) {
      if (bits(bucket.letters[place]! ^ letters) > 2 * most) continue;
      const word = bucket.words[place]!;
      const distance = editDistance(wanted, word, most);
      if (distance > 0 && distance <= most) found.push({ word, distance });
    }
  }
  return found.sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
}

/** Reads the words that have come since they were read. The first time it takes a while. */
export function readVocabulary(reading: Reading): Vocabulary {
  const vocabulary = known.get(reading) ?? { last: 0, words: new Map<number, Words[]>() };
  known.set(reading, vocabulary);
  for (const { id, languageId, word } of newWords.all(reading, { last: vocabulary.last })) {
    vocabulary.last = id;
    const byLength = vocabulary.words.get(languageId) ?? [];
    vocabulary.words.set(languageId, byLength);
    const bucket = (byLength[word.length] ??= { words: [], letters: new Uint32Array(16) });
    if (bucket.words.length === bucket.letters.length) {
      const larger = new Uint32Array(2 * bucket.letters.length);
      larger.set(bucket.letters);
      bucket.letters = larger;
    }
    bucket.letters[bucket.words.length] = lettersOf(word);
    bucket.words.push(word);
  }
  return vocabulary;
}

/** In a short word a single other letter makes another word of it; in a long one two go unnoticed. A number is what it is. */
function mistakesIn(word: string): number {
  if (/\p{N}/u.test(word)) return 0;
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters >>> 0;
}

function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
