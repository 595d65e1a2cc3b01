import type { ArticleSummary } from '../../../help-desk/contract/widget-api.ts';
import { demoArticles } from './demo-articles.ts';

/** What the help desk of a story does: it answers, keeps the person waiting, or cannot be reached. */
export type Behaviour = 'answers' | 'never answers' | 'is out of order';

const plainText = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

const notFound = () =>
  Response.json({ code: 'not-found', message: 'There is no such article.' }, { status: 404 });

/** Makes the `fetch` of a panel whose help desk holds the demo shop's public articles. */
export function answerAsHelpDesk(behaviour: Behaviour): typeof fetch {
  return async (input, { signal } = {}) => {
    if (behaviour === 'never answers')
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new TypeError('Failed to fetch')));
      });
    if (behaviour === 'is out of order') throw new TypeError('Failed to fetch');

    const { pathname, searchParams } = new URL(input as string, location.origin);
    const [, , , collection, id] = pathname.split('/');
    if (collection === 'tickets') return Response.json({ id: 1042 }, { status: 201 });
    const articles = demoArticles(searchParams.get('language') ?? 'en');
    if (id) {
      const article = articles.find((candidate) => candidate.id === Number(id));
      return article ? Response.json(article) : notFound();
    }
    return Response.json({ articles: find(articles, searchParams.get('query')) });
  };
}

/** The articles that have these words, or the first ones. */
function find(articles: ReturnType<typeof demoArticles>, query: string | null): ArticleSummary[] {
  const words = query?.toLowerCase().split(/\s+/) ?? [];
  return articles
    .map(({ id, title, folder, html, language }) => ({
      id,
      title,
      folder,
      language,
      excerpt: plainText(html),
    }))
    .filter(({ title, excerpt }) => words.every((word) => `${title} ${excerpt}`.toLowerCase().includes(word)))
    .slice(0, 5)
    .map((article) => ({ ...article, excerpt: `${article.excerpt.slice(0, 140)}…` }));
}
