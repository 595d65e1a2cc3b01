import { demoFolders } from '../../../help-desk/server/demo/content/index.ts';
import type { Article } from '../../../help-desk/contract/widget-api.ts';

/** What everybody may read of the demo shop's help centre, in this language where there is a text in it. */
export function demoArticles(language: string): Article[] {
  const spoken = language === 'de' ? 'de' : 'en';
  return demoFolders
    .filter(({ visibility }) => visibility === 'all-users')
    .flatMap(({ name, articles }) =>
      articles.map((article) => ({ folder: name[spoken], ...article[spoken] })),
    )
    .map((text, index) => ({ id: index + 1, ...text, language: spoken, updatedAt: '2026-10-02T10:00:00Z' }));
}
