// @module-tag slow
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, ArticleList } from '../../../contract/widget-api.ts';
import { saveAccount } from '../set-up/save-account.ts';
import { createRoutes } from '../../http/create-routes.ts';
import { openDatabase } from '../../storage/open-database.ts';
import type { Database } from '../../storage/schema.ts';
import { demoAccount } from '../../demo/demo-account.ts';
import type { ArticleStatus } from '../solutions/articles/article-status.ts';
import { createArticle } from '../solutions/articles/create-article.ts';
import { createCategory } from '../solutions/categories/create-category.ts';
import { createFolder } from '../solutions/folders/create-folder.ts';
import { tokenOf } from '../../testing/create-test-help-desk.ts';
import type { Visibility } from './visibility.ts';

const companies = ['Acme', 'Globex', 'Initech'] as const;

/** A customer: the companies that list them, and the domain of their email. */
interface Person {
  email: string;
  members: readonly number[];
  domain: string;
}

/** The domain that a company may own, one that nobody owns, and those that only look as if they were the first. */
const owned = 'acme.example';
const nearMisses = [
  ...['notacme.example', 'acme.example.net', 'sub.acme.example', 'acme', 'xn--acme.example', 'example'],
  ...['acme.exampl', 'acme-example'],
];
const memberships = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];

/** Every membership at every kind of domain: with the three others, 27 kinds of readers. */
const people: Person[] = memberships.flatMap((members, index) =>
  [owned, 'nobody.example', nearMisses[index] ?? owned].map((domain) => ({
    email: `acme.example+${index}@${domain}`,
    ...{ members, domain },
  })),
);
type Reader = Person | 'anonymous' | 'agent' | 'bot';

/** A help centre, drawn by chance. Companies are named by their positions. */
const worlds = fc.record({
  /** Who owns the domain. */
  owner: fc.constantFrom(0, 1, undefined),
  folders: fc.array(
    fc.record({
      category: fc.nat({ max: 1 }),
      visibility: fc.constantFrom<Visibility[]>(1, 2, 3, 4, 5),
      companies: fc.subarray([0, 1, 2]),
      articles: fc.array(
        fc.record({
          status: fc.constantFrom<ArticleStatus[]>(1, 2),
          language: fc.constantFrom('en', 'de', 'ja'),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});
type World = typeof worlds extends fc.Arbitrary<infer Drawn> ? Drawn : never;
type Folder = World['folders'][number];

/** The rule in other words than the help desk's own. */
function mayRead(world: World, reader: Reader, folder: Folder): boolean {
  if (reader === 'agent') return true;
  if (reader === 'anonymous') return folder.visibility === 1;
  if (reader === 'bot') return folder.visibility === 1 || folder.visibility === 5;
  if (folder.visibility === 4) {
    const own = [...reader.members, reader.domain === owned ? world.owner : undefined];
    return folder.companies.some((company) => own.includes(company));
  }
  return folder.visibility < 3;
}

test(
  'whatever the help centre, nobody is shown anything but what they may read',
  { timeout: 120_000 },
  async () => {
    await fc.assert(fc.asyncProperty(worlds, checkEveryPath), { numRuns: 12 });
  },
);

async function checkEveryPath(world: World): Promise<void> {
  const database = await openDatabase(':memory:');
  try {
    const built = await build(database, world);
    const routes = createRoutes({ desk: { database, now: Date.now }, log: () => {} });
    const get = (path: string, authorization?: string) =>
      routes.request(path, authorization ? { headers: { authorization } } : {});

    for (const reader of ['anonymous', ...people] as const) {
      const readable = built.articles.filter(
        ({ folder, status }) => mayRead(world, reader, folder) && status === 2,
      );
      const token = reader === 'anonymous' ? undefined : `Bearer ${await tokenOf(reader.email)}`;
      await checkWidget(
        (path) => get(`/widgets/${demoAccount.widgetId}${path}`, token),
        built.articles,
        readable,
      );
    }
    for (const [reader, key] of [
      ['agent', 'demo-api-key'],
      ['bot', 'demo-bot-key'],
    ] as const) {
      const readable = built.articles.filter(
        ({ folder, status }) => mayRead(world, reader, folder) && (status === 2 || reader === 'agent'),
      );
      const folders = built.folders.filter(({ folder }) => mayRead(world, reader, folder));
      const categories =
        reader === 'agent'
          ? built.categories
          : built.categories.filter((category) => folders.some((folder) => folder.category === category));
      const basic = `Basic ${btoa(`${key}:X`)}`;
      await checkApi((path) => get(`/api/v2/solutions${path}`, basic), built, {
        readable,
        folders,
        categories,
      });
    }
  } finally {
    await database.destroy();
  }
}

type Get = (path: string) => Response | Promise<Response>;
type Built = Awaited<ReturnType<typeof build>>;

async function checkWidget(get: Get, all: Built['articles'], readable: Built['articles']): Promise<void> {
  const ids = idsOf(readable);
  for (const path of [
    '/articles',
    '/articles?query=warranty',
    '/articles?query=warranty+unheard',
    '/articles?query=w',
  ]) {
    for (const language of ['en', 'de-AT', 'ja', 'xx']) {
      const { articles }: ArticleList = await (
        await get(`${path}${path.includes('?') ? '&' : '?'}language=${language}`)
      ).json();
      expect(idsOf(articles)).toEqual(ids);
    }
  }
  const absent = await contentOf(await get('/articles/999999'));
  for (const { id } of all) {
    const response = await get(`/articles/${id}`);
    if (ids.includes(id)) {
      const article: Article = await response.json();
      expect(article.id).toBe(id);
    } else expect(await contentOf(response)).toEqual(absent);
  }
}

async function checkApi(
  get: Get,
  all: Built,
  {
    readable,
    folders,
    categories,
  }: { readable: Built['articles']; folders: Built['folders']; categories: number[] },
): Promise<void> {
  const list = async (path: string) => idsOf(await (await get(path)).json());
  expect(await list('/categories')).toEqual(categories.toSorted((one, other) => one - other));
  const absent = await contentOf(await get('/articles/999999'));
  const check = async (path: string, isThere: boolean) => {
    const response = await get(path);
    if (isThere) expect(response.status).toBe(200);
    else expect(await contentOf(response)).toEqual(absent);
  };

  for (const category of all.categories) {
    const isThere = categories.includes(category);
    await check(`/categories/${category}`, isThere);
    await check(`/categories/${category}/folders`, isThere);
    const own = folders.filter((folder) => folder.category === category);
    if (isThere) expect(await list(`/categories/${category}/folders`)).toEqual(idsOf(own));
  }
  for (const { id } of all.folders) {
    const isThere = folders.some((folder) => folder.id === id);
    await check(`/folders/${id}`, isThere);
    await check(`/folders/${id}/articles`, isThere);
    const own = readable.filter(({ folderId }) => folderId === id);
    if (isThere) expect(await list(`/folders/${id}/articles`)).toEqual(idsOf(own));
  }
  for (const article of all.articles) await check(`/articles/${article.id}`, readable.includes(article));
}

async function build(database: Database, world: World) {
  const agentId = await saveAccount(database, demoAccount, { demo: false });
  const desk = { database, now: () => 0 };
  const agent = { kind: 'agent', agentId } as const;
  const companyIds: number[] = [];
  for (const name of companies) {
    const { id } = await database
      .insertInto('companies')
      .values({ name })
      .returning('id')
      .executeTakeFirstOrThrow();
    companyIds.push(id);
  }
  const idOf = (company: number) => companyIds[company] ?? expect.unreachable();

  for (const { email, members } of people) {
    const times = { created_at: 0, updated_at: 0 };
    const { id } = await database
      .insertInto('contacts')
      .values({ name: 'A Customer', email, language: null, ...times })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const company of members) {
      await database
        .insertInto('contact_companies')
        .values({ contact_id: id, company_id: idOf(company) })
        .execute();
    }
  }
  if (world.owner !== undefined) {
    await database
      .insertInto('company_domains')
      .values({ domain: owned, company_id: idOf(world.owner) })
      .execute();
  }

  const named = (name: string) => [{ language: 'en', name, description: '' }];
  const categories = [
    await createCategory(desk, agent, named('First')),
    await createCategory(desk, agent, named('Second')),
  ];
  const folders: { id: number; category: number; folder: Folder }[] = [];
  const articles: { id: number; folderId: number; folder: Folder; status: ArticleStatus }[] = [];
  for (const folder of world.folders) {
    const category = categories[folder.category] ?? expect.unreachable();
    const { visibility, companies } = folder;
    // As it is left when the last of its companies is deleted.
    const isAbandoned = visibility === 4 && companies.length === 0;
    const folderId = await createFolder(desk, agent, {
      ...{ categoryId: category, visibility, names: named('Folder') },
      companyIds: isAbandoned ? [idOf(0)] : companies.map(idOf),
    });
    if (isAbandoned) {
      await database.deleteFrom('folder_companies').where('folder_id', '=', folderId).execute();
    }
    folders.push({ id: folderId, category, folder });
    for (const { status, language } of folder.articles) {
      const texts = [{ language, title: 'Warranty', html: '<p>About the warranty.</p>' }];
      const id = await createArticle(desk, agent, { folderId, status, texts });
      articles.push({ id, folderId, folder, status });
    }
  }
  return { categories, folders, articles };
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id).sort((one, other) => one - other);
}

/** All that the one who asked can tell of an answer. */
async function contentOf(response: Response) {
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}
