import { z } from 'zod';
import { isVisible } from './is-visible.ts';

/** A text of some length, which may be empty. */
export const text = (longest: number) =>
  z
    .string({ error: 'Give a text.' })
    .trim()
    .max(longest, `Use at most ${longest} characters.`)
    .refine((value) => !value.includes('\0'), 'Leave out the NUL character.');

/** A text that somebody can see. */
export const requiredText = (longest: number) =>
  text(longest)
    .min(1, { error: 'Give a text.', abort: true })
    .refine(isVisible, 'Give a text that can be seen.');

/** One of the numbers that stand for something. */
export const oneOf = <const Choice extends number>(choices: readonly Choice[]) =>
  z
    .number({ error: 'Give a number.' })
    .pipe(z.literal(choices, { error: `Give one of ${choices.join(', ')}.` }));
