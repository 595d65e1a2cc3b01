import { expectTypeOf } from 'vitest';

import { createSpeech } from '../frame/language/create-speech.ts';
import { en, type Messages, type Values } from './en.ts';

expectTypeOf<Values<'nothingFound'>>().toEqualTypeOf<{ query: string | number }>();
expectTypeOf<Values<'results'>>().toEqualTypeOf<{ count: number }>();

// @ts-expect-error: a text is missing
export const incomplete: Messages = { title: '' };

// @ts-expect-error: the value is not put in
export const forgetful: Messages = { ...en, nothingFound: 'Nichts gefunden' };

const { say } = createSpeech('en', en);
say('close');
say('ticket', { id: 1 });
// @ts-expect-error: the text needs a value
say('ticket');
// @ts-expect-error: the text takes no value
say('close', { id: 1 });
