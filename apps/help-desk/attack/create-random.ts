export interface Random {
  /** A whole number from 0 to below `below`. */
  number(below: number): number;
  pick<Choice>(choices: readonly Choice[]): Choice;
}

/** Chance that comes the same again with the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  return { number, pick: (choices) => choices[number(choices.length)]! };
}
