// @module-tag slow
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import type { Principal } from '../readers/principal.ts';
import type { Visibility } from '../readers/visibility.ts';
import { createArticle } from '../solutions/articles/create-article.ts';
import { startArticles } from '../solutions/articles/start-articles.ts';
import { createCategory } from '../solutions/categories/create-category.ts';
import { createFolder } from '../solutions/folders/create-folder.ts';
import { searchArticles } from './search-articles.ts';

const agent = { kind: 'agent', agentId: 1 } as const;

/** Near each other, so that what is hidden could stand for what is not. */
const words = fc.constantFrom(
  ...'warranty warranties warrant refund refunds refundable deliver delivery delivered'.split(' '),
  ...'garantie lieferung lieferzeit zeit order orders ordering border password passwords'.split(' '),
);
const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const articles = fc.array(
  fc.record({
    title: texts,
    text: texts,
    language: fc.constantFrom('en', 'de'),
    /** Who may read it: anyone, anyone who is signed in, the first company's people, or somebody else. */
    folder: fc.constantFrom<Place[]>('public', 'signed-in', 'acme', 'globex', 'agents', 'bots'),
    isDraft: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);
type Place = 'public' | 'signed-in' | 'acme' | 'globex' | 'agents' | 'bots';
type Article = typeof articles extends fc.Arbitrary<(infer Drawn)[]> ? Drawn : never;

const folders: Record<Place, { visibility: Visibility; companyIds: number[] }> = {
  public: { visibility: 1, companyIds: [] },
  'signed-in': { visibility: 2, companyIds: [] },
  acme: { visibility: 4, companyIds: [1] },
  globex: { visibility: 4, companyIds: [2] },
  agents: { visibility: 3, companyIds: [] },
  bots: { visibility: 5, companyIds: [] },
};

const readers: [Principal, Place[]][] = [
  [{ kind: 'anonymous' }, ['public']],
  [{ kind: 'customer', contactId: 1, companyIds: [] }, ['public', 'signed-in']],
  [{ kind: 'customer', contactId: 1, companyIds: [1] }, ['public', 'signed-in', 'acme']],
  [{ kind: 'bot', agentId: 2 }, ['public', 'bots']],
];

const queries = [
  ...[
    'warranty',
    'waranty',
    'refund order',
    'refnd',
    'delivery password',
    'lieferzit',
    'lieferzeiten',
    'o',
    'or',
  ],
  ...[
    'pasword waranty',
    'how do i get my refund',
    'borders',
    'zeit',
    'garantei',
    'passwords order refund zzz',
  ],
];

async function answersTo(list: readonly Article[], reader: Principal) {
  const database = await openDatabase(':memory:');
  try {
    const desk = { database, now: () => 0 };
    await database
      .insertInto('companies')
      .values([{ name: 'Acme' }, { name: 'Globex' }])
      .execute();
    const names = ['en', 'de'].map((language) => ({ language, name: 'Help', description: '' }));
    const categoryId = await createCategory(desk, agent, names);
    const ids = new Map<string, number>();
    for (const [place, folder] of Object.entries(folders)) {
      ids.set(place, await createFolder(desk, agent, { categoryId, ...folder, names }));
    }
    for (const { title, text, language, folder, isDraft } of list) {
      const folderId = ids.get(folder) ?? expect.unreachable();
      const status = isDraft ? 1 : 2;
      await createArticle(desk, agent, {
        folderId,
        status,
        texts: [{ language, title, html: `<p>${text}</p>` }],
      });
    }
    const answers: unknown[] = [];
    for (const languages of [['en'], ['de', 'en']]) {
      for (const query of queries) {
        const { articles: found, corrected } = await searchArticles(
          desk,
          { principal: reader, languages },
          query,
        );
        // The ids tell how many articles there are in all, as they do everywhere.
        answers.push([query, corrected, found.map(({ id: _, ...shown }) => shown)]);
      }
      const { articles: shown } = await startArticles(desk, { principal: reader, languages });
      answers.push(shown.map(({ id: _, ...start }) => start));
    }
    return answers;
  } finally {
    await database.destroy();
  }
}

test(
  'what somebody may not see moves nothing of what they see: no place in the order, no correction',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.constantFrom(...readers), async (list, [reader, places]) => {
        const visible = list.filter(({ folder, isDraft }) => places.includes(folder) && !isDraft);
        expect(await answersTo(list, reader)).toEqual(await answersTo(visible, reader));
      }),
      { numRuns: 60 },
    );
  },
);
