import { z } from 'zod';

/** A text that may not be empty. */
export const requiredText = (longest: number) =>
  z
    .string({ error: 'Give a text.' })
    .trim()
    .min(1, 'Give a text.')
    .max(longest, `Use at most ${longest} characters.`);

/** One of the numbers that stand for something. */
export const oneOf = <const Choice extends number>(choices: readonly Choice[]) =>
  z
    .number({ error: 'Give a number.' })
    .pipe(z.literal(choices, { error: `Give one of ${choices.join(', ')}.` }));
