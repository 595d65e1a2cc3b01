/**
 * What each word weighs in a text, from 0 to 1, packed: sorted numbers of 32 bits, of which 24 are made of the word and 8
 * are the weight. Of two words in one text one in a hundred thousand is taken for the other.
 */
export type WordWeights = Uint32Array;

export function packWeights(weights: ReadonlyMap<string, number>): Uint8Array {
  const packed = new Uint32Array(weights.size);
  let place = 0;
  for (const [word, weight] of weights) {
    packed[place++] = ((hashWord(word) << 8) | Math.max(1, Math.round(weight * 255))) >>> 0;
  }
  return new Uint8Array(packed.sort().buffer);
}

export function unpackWeights(bytes: Uint8Array): WordWeights {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/** 24 bits of FNV-1a. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < word.length; place++) {
    hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** The weight of the word with this hash; 0 when it is not there. */
export function weightOf(weights: WordWeights, hash: number): number {
  let [low, high] = [0, weights.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = weights[middle] ?? 0;
    const found = entry >>> 8;
    if (found === hash) return (entry & 0xff) / 255;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
