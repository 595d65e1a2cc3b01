// @module-tag slow
import { expect, test } from 'vitest';
import { openDatabase } from '../../storage/open-database.ts';
import { demoFolders } from '../../demo/content/index.ts';
import { loadDemoContent } from '../../demo/load-demo-content.ts';
import { searchArticles } from './search-articles.ts';
import { judge, judgedQueries, type JudgedQuery } from './testing/judged-queries.ts';

/** As docs/search.md tells them; a change of the search may raise them. */
const reached = { mrr: 0.9, recall: 0.97 };

test('questions, half-typed and mistyped words in English and German find their answers as well as ever', async () => {
  const database = await openDatabase(':memory:');
  try {
    const desk = { database, now: () => 0 };
    await loadDemoContent(desk, { kind: 'agent', agentId: 1 });
    const englishTitles = new Map(
      demoFolders.flatMap(({ articles }) => articles.map(({ en, de }) => [de.title, en.title] as const)),
    );
    const principal = { kind: 'customer', contactId: 1, companyIds: [] } as const;
    const found = new Map<JudgedQuery, string[]>();
    for (const judged of judgedQueries) {
      const languages = judged.language === 'de' ? ['de', 'en'] : ['en'];
      const { articles } = await searchArticles(desk, { principal, languages }, judged.query);
      found.set(
        judged,
        articles.map(({ title }) => englishTitles.get(title) ?? title),
      );
    }
    const { mrr, recall } = judge((judged) => found.get(judged) ?? expect.unreachable());
    expect(judgedQueries.length).toBeGreaterThanOrEqual(150);
    expect(mrr).toBeGreaterThan(reached.mrr);
    expect(recall).toBeGreaterThan(reached.recall);
  } finally {
    await database.destroy();
  }
});
