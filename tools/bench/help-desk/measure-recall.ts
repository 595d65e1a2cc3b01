import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { analyseText } from '../../../apps/help-desk/server/desk/search/analyse-text.ts';
import { searchArticles } from '../../../apps/help-desk/server/desk/search/search-articles.ts';
import { openDatabase } from '../../../apps/help-desk/server/storage/open-database.ts';
import { createCorpus } from './create-corpus.ts';
import { createRandom } from './create-random.ts';
import { visibilityOf } from './fill-help-desk.ts';

const articles = 150;
const reader = { principal: { kind: 'anonymous' }, languages: ['en'] } as const;

/** How often an article is among the first ten for words that stand in it, beside BM25 of FTS5 over all texts. */
export async function measureRecall(folder: string, count: number): Promise<void> {
  const database = await openDatabase(join(folder, 'help-desk.sqlite'));
  const bare = new DatabaseSync(join(folder, 'bare.sqlite'), { readOnly: true });
  try {
    const ranked = bare.prepare(
      'select rowid as id from bare where bare match ? order by bm25(bare, 5, 1), rowid limit 400',
    );
    const corpus = [...createCorpus(count)];
    const isPublic = (place: number) => visibilityOf(corpus[place]!.folder) === 1;
    /** By the ids of the texts, which begin at 1: the article's place, where it is a public one in English. */
    const places = corpus.flatMap(({ texts }, place) =>
      texts.map(({ language }) => (language === 'en' && isPublic(place) ? place : undefined)),
    );
    const askBare = (query: string): number[] => {
      const words = analyseText(query, 'en');
      const terms = words.map(({ stem, written }, place) =>
        place < words.length - 1 ? `"${stem}"` : `("${stem}"* OR "${written}"*)`,
      );
      const all = ranked.all(terms.join(' AND '));
      const rows = all.length < 3 ? [...all, ...ranked.all(terms.join(' OR '))] : all;
      const found = rows.map(({ id }) => places[Number(id) - 1]).filter((place) => place !== undefined);
      return [...new Set(found)].slice(0, 10);
    };

    const random = createRandom(7);
    console.log('\nrecall@10 (MRR@10)'.padEnd(35) + 'search'.padStart(14) + 'BM25'.padStart(14));
    for (const length of [1, 2, 3]) {
      const [ours, theirs] = [createScore(), createScore()];
      for (let asked = 0; asked < articles;) {
        const place = Math.floor(random() * count);
        if (!isPublic(place)) continue;
        asked += 1;
        const { title, text } = corpus[place]!.texts[0]!;
        const words = [...new Set(analyseText(`${title} ${text}`, 'en').map(({ written }) => written))];
        const long = words.filter((word) => word.length > 4);
        const query = Array.from({ length }, () => long[Math.floor(random() * long.length)]!).join(' ');
        const { articles: found } = await searchArticles({ database, now: Date.now }, reader, query);
        ours.add(found.findIndex(({ id }) => id === place + 1));
        theirs.add(askBare(query).indexOf(place));
      }
      console.log(`${length} of its words`.padEnd(34) + ours.text() + theirs.text());
    }
  } finally {
    bare.close();
    await database.destroy();
  }
}

function createScore() {
  let [found, reciprocal] = [0, 0];
  return {
    add(place: number) {
      if (place < 0) return;
      found += 1;
      reciprocal += 1 / (place + 1);
    },
    text: () => `${(found / articles).toFixed(2)} (${(reciprocal / articles).toFixed(2)})`.padStart(14),
  };
}
