import { createRandom } from './create-random.ts';

/** The words of a made-up language, most frequent first, and how to draw one as often as people use it. */
export interface Vocabulary {
  words: readonly string[];
  /** A place in `words`. */
  draw: (random: () => number) => number;
}

const count = 30_000;
const onsets = 'b c d f g h k l m n p r s t v w br cr dr fl gr pl pr sh sp st th tr'.split(' ');
const vowels = 'a e i o u ai ea ie oo ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ck'];

const little = {
  en: 'the to and of a in is you your for it on or with can be are this that not from if when how do we will at as by'.split(
    ' ',
  ),
  de: 'die der und zu in das ist sie ihr für es auf oder mit kann den dem ein eine nicht von wenn wann wie wir wird an als im'.split(
    ' ',
  ),
};
const endings = {
  en: ['', '', '', 's', 'ing', 'ed', 'er', 'ment', 'ly'],
  de: ['', '', 'e', 'en', 'ung', 'keit', 'lich', 'er', 'st'],
};

/** Little words are real ones of the language; the others only look like words, and have its endings. */
export function createVocabulary(language: 'en' | 'de', seed: number): Vocabulary {
  const random = createRandom(seed);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const words = new Set(little[language]);
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3);
    const stem = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
    words.add(stem + pick(endings[language]));
  }
  // Zipf and Mandelbrot: the second word is nearly as frequent as the first, the thousandth a thousandth of it.
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums.push((sum += 1 / (rank + 2.7)));
  return {
    words: [...words],
    draw(from) {
      const wanted = from() * sum;
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! < wanted) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
