import type { Reading } from '../../storage/read.ts';
import { prepareQuery } from '../../storage/prepare-query.ts';
import { editDistance } from './edit-distance.ts';

/** The words of the texts in one language, to find those that are nearly what somebody has typed. */
export interface Vocabulary {
  /** The words so near that they may be meant, nearest first. Who may see a text with one of them is not known here. */
  near(word: string): { word: string; distance: number }[];
}

interface Words {
  last: number;
  words: string[];
  /** Of each word, which letters it has: most words are told apart by that alone. */
  letters: Uint32Array;
}

const since = prepareQuery<{ languageId: number; last: number }, { id: number; word: string }>((database, slot) =>
  database
    .selectFrom('search_words')
    .select(['id', 'word'])
    .where('language_id', '=', slot('languageId'))
    .where('id', '>', slot('last'))
    .orderBy('id'),
);

/** Kept in memory for as long as the database is open, and read on from where it ends. */
const known = new WeakMap<Reading, Map<number, Words>>();

export function vocabularyOf(reading: Reading, languageId: number): Vocabulary {
  const words = readOn(reading, languageId);
  return {
    near(wanted) {
      const most = mistakesIn(wanted);
      if (most === 0) return [];
      const letters = lettersOf(wanted);
      const found: { word: string; distance: number }[] = [];
      for (let place = 0; place < words.words.length; place++) {
        if (bits(words.letters[place]! ^ letters) > 2 * most) continue;
        const word = words.words[place]!;
        const distance = editDistance(wanted, word, most);
        if (distance > 0 && distance <= most) found.push({ word, distance });
      }
      return found.sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
    },
  };
}

/** In a short word a single other letter makes another word of it; in a long one two go unnoticed. */
function mistakesIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

function readOn(reading: Reading, languageId: number): Words {
  const languages = known.get(reading) ?? new Map<number, Words>();
  known.set(reading, languages);
  const words = languages.get(languageId) ?? { last: 0, words: [], letters: new Uint32Array(1024) };
  languages.set(languageId, words);
  for (const { id, word } of since.all(reading, { languageId, last: words.last })) {
    if (words.words.length === words.letters.length) {
      const larger = new Uint32Array(2 * words.letters.length);
      larger.set(words.letters);
      words.letters = larger;
    }
    words.letters[words.words.length] = lettersOf(word);
    words.words.push(word);
    words.last = id;
  }
  return words;
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
