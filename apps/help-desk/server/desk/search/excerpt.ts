import { analyseText, type Word } from './analyse-text.ts';

const length = 160;
const lead = 40;

/** Up to 160 characters of a text in one line, around the first word of the query, or else from the beginning. */
export function excerpt(text: string, language: string, query = ''): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  const words = analyseText(line, language);
  const match = firstMatch(words, analyseText(query, language));
  const isInBeginning = match === undefined || match.end <= length;
  const start = isInBeginning ? 0 : wordStart(words, Math.min(match.start - lead, line.length - length));
  const end = line.length - start <= length ? line.length : wordEnd(words, start, start + length);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}

/** Of the query's words the longest that is found: short ones are often there by chance. */
function firstMatch(words: readonly Word[], wanted: readonly Word[]): Word | undefined {
  const halfTyped = wanted.at(-1);
  return wanted
    .toSorted((one, other) => other.stem.length - one.stem.length)
    .map((want) =>
      words.find(
        ({ stem, written }) => stem === want.stem || (want === halfTyped && written.startsWith(want.written)),
      ),
    )
    .find((match) => match !== undefined);
}

function wordStart(words: readonly Word[], earliest: number): number {
  return words.find(({ start }) => start >= earliest)?.start ?? 0;
}

function wordEnd(words: readonly Word[], start: number, latest: number): number {
  return words.findLast((word) => word.start >= start && word.end <= latest)?.end ?? latest;
}
