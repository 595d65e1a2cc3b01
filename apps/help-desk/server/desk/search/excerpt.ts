import { analyseText, analyseWord, baseOf, type Word } from './analyse-text.ts';

const length = 160;
const lead = 40;
// Places to look at for each word: the letters of its beginning may stand in other words too.
const mostPlaces = 8;
const wordAt = /[\p{L}\p{N}\p{M}'’]+/uy;
const wordSign = /[\p{L}\p{N}\p{M}]/u;
// These write no spaces: any place is the beginning of a word.
const unspaced = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);

/** Up to 160 characters of a text in one line, around the first word of the query, or else from the beginning. */
export function excerpt(text: string, language: string, query = ''): string {
  if (text.length <= length) return inLine(text);
  const match = query ? findMatch(text, language, analyseText(query, language)) : undefined;
  if (!match || match.end <= length) return cut(text, 0);
  const earliest = Math.min(match.start - lead, text.length - length);
  return cut(text, afterSpace(text, Math.max(0, earliest), match.start));
}

/** Of the query's words the longest that is found: short ones are often there by chance. */
function findMatch(
  text: string,
  language: string,
  wanted: readonly Word[],
): { start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  // In a few scripts letters grow with that, and places would be others.
  const searched = lower.length === text.length ? lower : text;
  const halfTyped = wanted.at(-1);
  for (const want of wanted.toSorted((one, other) => other.stem.length - one.stem.length)) {
    const beginning = commonBeginning(want);
    let place = searched.indexOf(beginning);
    for (let looked = 0; place >= 0 && looked < mostPlaces; looked++) {
      const word = wordFrom(searched, place, language, beginning);
      if (word) {
        const { stem, written } = analyseWord(word, language);
        if (stem === want.stem || (want === halfTyped && written.startsWith(want.written))) {
          return { start: place, end: place + word.length };
        }
      }
      place = searched.indexOf(beginning, place + beginning.length);
    }
  }
  return undefined;
}

/** What the forms of a word begin with, as it is typed. */
function commonBeginning({ stem, written, segment }: Word): string {
  let shared = 0;
  while (shared < stem.length && stem[shared] === written[shared]) shared += 1;
  return segment.toLowerCase().slice(0, Math.max(shared, 1));
}

/** The word that begins at a place; `undefined` in the middle of one. */
function wordFrom(text: string, place: number, language: string, beginning: string): string | undefined {
  if (unspaced.has(baseOf(language))) return beginning;
  if (place > 0 && wordSign.test(text[place - 1] ?? '')) return undefined;
  wordAt.lastIndex = place;
  return wordAt.exec(text)?.[0];
}

function cut(text: string, start: number): string {
  const isEnd = text.length - start <= length;
  const end = isEnd ? text.length : beforeSpace(text, start + length, start);
  return `${start > 0 ? '… ' : ''}${inLine(text.slice(start, end))}${isEnd ? '' : ' …'}`;
}

function afterSpace(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, latest).search(/\s\S/);
  return space >= 0 ? from + space + 1 : whole(text, from);
}

function beforeSpace(text: string, from: number, earliest: number): number {
  const space = /\s\S*$/.exec(text.slice(earliest, from + 1))?.index ?? 0;
  return space > 0 ? earliest + space : whole(text, from);
}

/** No sign is cut in two. */
function whole(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
