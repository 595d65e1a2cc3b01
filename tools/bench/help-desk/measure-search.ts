import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { analyseText } from '../../../apps/help-desk/server/desk/search/analyse-text.ts';
import { searchArticles } from '../../../apps/help-desk/server/desk/search/search-articles.ts';
import { startArticles } from '../../../apps/help-desk/server/desk/solutions/articles/start-articles.ts';
import { openDatabase } from '../../../apps/help-desk/server/storage/open-database.ts';
import { queryWords } from './create-corpus.ts';

const rounds = 9;
const { rare, middle, common, topical } = queryWords;

/** What people type, by kind. */
const queries: Record<string, string[]> = {
  'a rare word': rare,
  'a word in a tenth': middle,
  'a common word': common,
  'two words': topical.map((word, place) => `${word} ${middle[place]!}`),
  'half a word': middle.map((word) => word.slice(0, 3)),
  'a sentence': topical.map((word, place) => `how do i ${word} my ${middle[place]!} ${rare[place]!}`),
  'a wrong letter': rare.map((word) => `${word.slice(0, 2)}q${word.slice(3)}`),
};

/** What a stranger may send to hold the process. */
const hostile: Record<string, string[]> = {
  "a'a'a'…": ["a'".repeat(7500)],
  'one letter': ['a', 's', 't'],
  'two letters': ['st', 'pr', 'co'],
  'three letters': ['sta', 'pra', 'tro'],
  'sixteen common words': [common.slice(0, 16).join(' ')],
  'sixteen words that are nowhere': [
    Array.from({ length: 16 }, (_, place) => `zqx${'abcdefghijklmnop'[place]}zz`).join(' '),
  ],
  'a word of 15,000 letters': ['warranty'.repeat(1900)],
};

/** Microseconds of this process's CPU for each of them. */
async function cost<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (const item of items) await work(item);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / items.length;
}

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1]!;

export async function measureSearch(folder: string): Promise<void> {
  const database = await openDatabase(join(folder, 'help-desk.sqlite'));
  const bare = new DatabaseSync(join(folder, 'bare.sqlite'), { readOnly: true });
  try {
    const ranked = bare.prepare('select rowid from bare where bare match ? order by rank limit 10');
    const desk = { database, now: Date.now };
    const reader = { principal: { kind: 'anonymous' }, languages: ['en'] } as const;
    // So that nothing is remembered from the round before.
    const forget = () => database.updateTable('folders').set({ updated_at: 0 }).where('id', '=', 1).execute();
    const askBare = (query: string) => {
      const words = analyseText(query.slice(0, 200), 'en').slice(0, 16);
      const asked = words.map(({ stem, written }, place) =>
        place < words.length - 1 ? `"${stem}"` : `("${stem}"* or "${written}"*)`,
      );
      const all = ranked.all(asked.join(' AND '));
      // As any search does: what holds some of the words is better than nothing.
      return all.length < 3 && asked.length > 1 ? [...all, ...ranked.all(asked.join(' OR '))] : all;
    };
    const row = (name: string, ...cells: string[]) =>
      console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(''));
    const milliseconds = (value: number) => `${(value / 1000).toFixed(value < 10_000 ? 2 : 0)} ms`;

    row('', 'search', 'bare FTS5', 'ratio');
    for (const [kinds, times] of [
      [queries, rounds],
      [hostile, 3],
    ] as const) {
      for (const [kind, asked] of Object.entries(kinds)) {
        const [ours, bares]: [number[], number[]] = [[], []];
        for (let round = 0; round <= times; round++) {
          await forget();
          const [own, other] = [
            await cost(asked, (query) => searchArticles(desk, reader, query)),
            await cost(asked, askBare),
          ];
          if (round === 0) continue;
          ours.push(own);
          bares.push(other);
        }
        const [own, other] = [median(ours), median(bares)];
        row(kind, milliseconds(own), milliseconds(other), `${(own / other).toFixed(1)} ×`);
      }
    }
    const opened: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      await forget();
      const own = await cost([1], () => startArticles(desk, reader));
      if (round > 0) opened.push(own);
    }
    row('the list when the panel opens', milliseconds(median(opened)));
  } finally {
    bare.close();
    await database.destroy();
  }
}
