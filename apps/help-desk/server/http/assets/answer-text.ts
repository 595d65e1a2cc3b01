import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { chooseEncoding } from './choose-encoding.ts';

/** A text, and what it is compressed, once it was. */
export interface WrittenText {
  text: string;
  gzip?: Uint8Array<ArrayBuffer>;
}

// A smaller text fits into one packet anyway.
const worthwhile = 1000;

/** Answers with a text, compressed if the caller takes that and it is worth it. */
export function answerText(context: Context, written: WrittenText, type: string): Response {
  const headers = { 'content-type': type, vary: 'Accept-Encoding' };
  if (written.text.length < worthwhile || !chooseEncoding(context, ['gzip'])) {
    return context.body(written.text, 200, headers);
  }
  written.gzip ??= Uint8Array.from(gzipSync(written.text));
  return context.body(written.gzip, 200, { ...headers, 'content-encoding': 'gzip' });
}

/** Finds a text that was written before, with what it is compressed. */
export function rememberTexts(most: number): (text: string) => WrittenText {
  const known = new Map<string, WrittenText>();
  return (text) => {
    const written = known.get(text) ?? { text };
    known.delete(text);
    known.set(text, written);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return written;
  };
}
