import type { Context } from 'hono';
import { answerText, type WrittenText } from './answer-text.ts';

/** What is remembered is written and compressed once, for as long as it is. */
const written = new WeakMap<object, WrittenText>();

/** Answers with JSON, compressed if the caller takes that and it is worth it. */
export function answerJson(context: Context, value: object): Response {
  let text = written.get(value);
  if (!text) written.set(value, (text = { text: JSON.stringify(value) }));
  return answerText(context, text, 'application/json');
}
