import type { Attack } from '../attack.ts';
import { admin, bearer, bot, widget } from '../callers.ts';
import type { Target } from '../open-target.ts';

interface Article {
  id: number;
  title: string;
  status: number;
  visibility: number;
  companies: number[];
}

/** Reads every article as everybody, by its number and by the words of its title. */
export const readWhatIsHidden: Attack = {
  name: 'Read what is hidden',
  async run(target) {
    const all = await readAll(target);
    const readers: [name: string, headers: Record<string, string>, may: (article: Article) => boolean][] = [
      ['nobody', {}, isPublic],
      ['a name that is no token', { authorization: 'Bearer ' }, isPublic],
      ['Ann', await bearer('ann@acme.example'), isFor(1)],
      ['Bob', await bearer('bob@globex.example'), isFor(2)],
      ['Cleo', await bearer('cleo@example.net'), isFor(undefined)],
      ['a near miss', await bearer('ann@notacme.example'), isFor(undefined)],
      ['another near miss', await bearer('ann@acme.example.net'), isFor(undefined)],
    ];
    for (const [index, [name, headers, may]] of readers.entries()) {
      const caller = 1_000 * (index + 1);
      const absent = await target.ask(`${widget}/articles/999999`, { headers, caller });
      if (absent.status === 401) continue;
      for (const article of all) {
        const { status, text } = await target.ask(`${widget}/articles/${article.id}`, { headers, caller });
        const held = may(article) ? status === 200 : status === 404 && text === absent.text;
        target.holds(held, `${name} read article ${article.id}: ${status}`);
      }
      const hidden = all.filter((article) => !may(article));
      for (const { title } of hidden.slice(0, 12 * target.rounds)) {
        if (target.isOver()) return;
        const query = `${widget}/articles?query=${encodeURIComponent(title)}`;
        const { json } = await target.ask(query, { headers, caller: caller + target.random.number(100) });
        const found = json.articles ?? [];
        const leaked = found.filter(({ id }) => hidden.some((article) => article.id === id));
        target.holds(leaked.length === 0, `${name} found ${JSON.stringify(leaked)} by "${title}"`);
      }
    }
    for (const article of all) {
      const { status } = await target.ask(`/api/v2/solutions/articles/${article.id}`, { headers: bot });
      const may = article.status === 2 && [1, 5].includes(article.visibility);
      target.holds(status === (may ? 200 : 404), `the bot read article ${article.id}: ${status}`);
    }
  },
};

const isPublic = ({ status, visibility }: Article) => status === 2 && visibility === 1;

const isFor =
  (company: number | undefined) =>
  ({ status, visibility, companies }: Article) =>
    status === 2 &&
    (visibility <= 2 || (visibility === 4 && company !== undefined && companies.includes(company)));

async function readAll(target: Target): Promise<Article[]> {
  const list = async (path: string) =>
    (await target.ask(`/api/v2/solutions${path}?per_page=100`, { headers: admin })).list;
  const found: Article[] = [];
  for (const category of await list('/categories')) {
    for (const folder of await list(`/categories/${category.id}/folders`)) {
      for (const { id = 0, title = '', status = 0 } of await list(`/folders/${folder.id}/articles`)) {
        found.push({
          id,
          title,
          status,
          visibility: folder.visibility ?? 0,
          companies: folder.company_ids ?? [],
        });
      }
    }
  }
  target.holds(
    found.some((article) => !isPublic(article)),
    'there is something to hide',
  );
  return found;
}
