import { signCustomerToken } from '@widget/server';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../storage/open-database.ts';
import { changedRows } from '../testing/changed-rows.ts';
import type { Desk } from './desk.ts';
import { listSynonyms } from './search/list-synonyms.ts';
import { saveSynonyms } from './search/save-synonyms.ts';
import { searchArticles } from './search/search-articles.ts';
import { endAgentSession, startAgentSession } from './security/agent-sessions.ts';
import { identifyCustomer } from './security/identify-customer.ts';
import { signAgentIn } from './security/sign-agent-in.ts';
import { saveAccount } from './set-up/save-account.ts';
import { createArticle } from './solutions/articles/create-article.ts';
import { deleteArticle } from './solutions/articles/delete-article.ts';
import { updateArticle } from './solutions/articles/update-article.ts';
import { createCategory } from './solutions/categories/create-category.ts';
import { deleteCategory } from './solutions/categories/delete-category.ts';
import { updateCategory } from './solutions/categories/update-category.ts';
import { createFolder } from './solutions/folders/create-folder.ts';
import { deleteFolder } from './solutions/folders/delete-folder.ts';
import { updateFolder } from './solutions/folders/update-folder.ts';
import { createTicket } from './tickets/create-ticket.ts';
import { deleteTicket } from './tickets/delete-ticket.ts';
import { updateTicket } from './tickets/update-ticket.ts';

const who = { kind: 'agent', agentId: 1 } as const;
const secret = 'a shared secret of more than 32 bytes';
const numbers = [1, 2, 3] as const;

/** A desk with three of everything, so that the second one has a neighbour on either side. */
async function openDesk() {
  const database = await openDatabase(':memory:');
  onTestFinished(() => database.destroy());
  const clock = { now: 1_000 };
  const desk: Desk = { database, now: () => clock.now };
  await saveAccount(
    database,
    {
      ...{ defaultLanguage: 'en', widgetId: 81_000_000_001, sharedSecret: secret },
      agents: numbers.map((number) => ({
        kind: 'agent' as const,
        ...{ name: `Agent ${number}`, email: `agent${number}@help.example`, apiKey: `key-${number}` },
      })),
    },
    { demo: false },
  );
  const sessions: string[] = [];
  for (const number of numbers) {
    await database
      .insertInto('companies')
      .values({ name: `Company ${number}` })
      .execute();
    await database
      .insertInto('company_domains')
      .values({ domain: `company${number}.example`, company_id: number })
      .execute();
  }
  const inBoth = (name: string) =>
    ['en', 'de'].map((language) => ({ language, name: `${name} ${language}`, description: 'As it was' }));
  for (const number of numbers) {
    await createCategory(desk, who, inBoth(`Category ${number}`));
    await createFolder(desk, who, {
      ...{ categoryId: number, visibility: 4, companyIds: [1, 2], names: inBoth(`Folder ${number}`) },
    });
    const texts = ['en', 'de'].map((language) => ({
      ...{ language, title: `Title ${language} word${number}`, html: '<p>As it was.</p>' },
    }));
    await createArticle(desk, who, { folderId: number, status: 2, texts });
    await createTicket(desk, who, {
      requester: { email: `ann${number}@company${number}.example`, name: `Ann ${number}` },
      ...{ subject: 'As it was', description: { text: 'Text' }, source: 2, idempotencyKey: 'draft-0001' },
    });
    await database
      .insertInto('contact_companies')
      .values({ contact_id: number, company_id: number })
      .execute();
    sessions.push(await startAgentSession(desk, number));
  }
  clock.now = 2_000;
  return { desk, database, clock, sessions };
}

type World = Awaited<ReturnType<typeof openDesk>>;

const noted = { events: ['+ 13'] };
const second = 2;

const cases: [what: string, work: (world: World) => Promise<unknown>, expected: Record<string, string[]>][] =
  [
    [
      'a new category',
      ({ desk }) => createCategory(desk, who, [{ language: 'en', name: 'New', description: '' }]),
      { categories: ['+ 4'], category_texts: ['+ 4 en'], ...noted },
    ],
    [
      'a category’s name',
      ({ desk }) => updateCategory(desk, who, second, { language: 'en', name: 'New' }),
      { categories: ['~ 2'], category_texts: ['~ 2 en'], ...noted },
    ],
    [
      'the end of a category',
      ({ desk }) => deleteCategory(desk, who, second),
      {
        ...{ categories: ['- 2'], category_texts: ['- 2 de', '- 2 en'] },
        ...{ folders: ['- 2'], folder_texts: ['- 2 de', '- 2 en'], folder_companies: ['- 2 1', '- 2 2'] },
        ...{ articles: ['- 2'], article_texts: ['- 3', '- 4'], ...noted },
      },
    ],
    [
      'a new folder',
      ({ desk }) =>
        createFolder(desk, who, {
          ...{ categoryId: second, visibility: 4, companyIds: [3] },
          names: [{ language: 'en', name: 'New', description: '' }],
        }),
      { folders: ['+ 4'], folder_texts: ['+ 4 en'], folder_companies: ['+ 4 3'], ...noted },
    ],
    [
      'a folder’s name',
      ({ desk }) => updateFolder(desk, who, second, { language: 'de', description: 'New' }),
      { folders: ['~ 2'], folder_texts: ['~ 2 de'], ...noted },
    ],
    [
      'a folder’s visibility',
      ({ desk }) => updateFolder(desk, who, second, { language: 'en', visibility: 3 }),
      { folders: ['~ 2'], folder_companies: ['- 2 1', '- 2 2'], ...noted },
    ],
    [
      'a folder’s companies',
      ({ desk }) => updateFolder(desk, who, second, { language: 'en', companyIds: [2, 3] }),
      { folders: ['~ 2'], folder_companies: ['- 2 1', '+ 2 3'], ...noted },
    ],
    [
      'the end of a folder',
      ({ desk }) => deleteFolder(desk, who, second),
      {
        ...{ folders: ['- 2'], folder_texts: ['- 2 de', '- 2 en'], folder_companies: ['- 2 1', '- 2 2'] },
        ...{ articles: ['- 2'], article_texts: ['- 3', '- 4'], ...noted },
      },
    ],
    [
      'a new article',
      ({ desk }) => {
        const texts = [{ language: 'en', title: 'New', html: '<p>New.</p>' }];
        return createArticle(desk, who, { folderId: second, status: 1, texts });
      },
      { articles: ['+ 4'], article_texts: ['+ 7'], ...noted },
    ],
    [
      'an article’s text',
      ({ desk }) => updateArticle(desk, who, second, { language: 'en', html: '<p>New.</p>' }),
      { articles: ['~ 2'], article_texts: ['~ 3'], ...noted },
    ],
    [
      'an article’s text in a new language',
      ({ desk }) => updateArticle(desk, who, second, { language: 'fr', title: 'Neuf', html: '<p>Neuf.</p>' }),
      { articles: ['~ 2'], article_texts: ['+ 7'], ...noted },
    ],
    [
      'an article’s draft state',
      ({ desk }) => updateArticle(desk, who, second, { language: 'en', status: 1 }),
      { articles: ['~ 2'], ...noted },
    ],
    [
      'the end of an article',
      ({ desk }) => deleteArticle(desk, who, second),
      { articles: ['- 2'], article_texts: ['- 3', '- 4'], ...noted },
    ],
    [
      'a ticket of a known contact, under another name',
      ({ desk }) =>
        createTicket(
          desk,
          { kind: 'anonymous' },
          {
            requester: { email: 'Ann2@company2.example', name: 'Not Ann' },
            ...{ subject: 'New', description: { text: 'Text' }, source: 9, idempotencyKey: 'draft-0001' },
          },
        ),
      { tickets: ['+ 4'], ...noted },
    ],
    [
      'a ticket of somebody new',
      ({ desk }) =>
        createTicket(
          desk,
          { kind: 'anonymous' },
          {
            requester: { email: 'nn2@company2.example' },
            ...{ subject: 'New', description: { text: 'Text' }, source: 9 },
          },
        ),
      { contacts: ['+ 4'], tickets: ['+ 4'], ...noted },
    ],
    [
      'a ticket that was sent before',
      async ({ desk }) =>
        createTicket(desk, who, {
          requester: { email: 'ann2@company2.example', name: 'Ann 2' },
          ...{ subject: 'As it was', description: { text: 'Text' }, source: 2, idempotencyKey: 'draft-0001' },
        }),
      {},
    ],
    [
      'all of a ticket that can be changed',
      ({ desk }) =>
        updateTicket(desk, who, second, {
          ...{ subject: 'New', status: 5, priority: 4, type: 'Problem', customFields: { cf_order: 'A-17' } },
        }),
      { tickets: ['~ 2'], ...noted },
    ],
    ['the end of a ticket', ({ desk }) => deleteTicket(desk, who, second), { tickets: ['- 2'], ...noted }],
    [
      'a customer with a new name',
      async ({ desk }) => identifyCustomer(desk, await tokenOf('Ann Berg', 'ann2@company2.example'), secret),
      { contacts: ['~ 2'] },
    ],
    [
      'a customer whom nobody knows',
      async ({ desk }) => identifyCustomer(desk, await tokenOf('Ann', 'ann@company2.example'), secret),
      { contacts: ['+ 4'] },
    ],
    [
      'a customer who comes again',
      async ({ desk }) => identifyCustomer(desk, await tokenOf('Ann 2', 'ANN2@company2.example'), secret),
      {},
    ],
    [
      'a sign-in that is refused',
      ({ desk }) => signAgentIn(desk, { email: 'agent2@help.example', key: 'key-3' }),
      {},
    ],
  ];

test.each(cases)('%s is all that changes', async (_, work, expected) => {
  const world = await openDesk();
  // Tokens are judged by the time of day.
  world.clock.now = Date.now();
  expect(await changedRows(world.database, () => work(world))).toEqual(expected);
});

test('an agent who signs in or out leaves the others signed in', async () => {
  const { desk, database, sessions, clock } = await openDesk();
  let made = '';
  const added = await changedRows(database, async () => {
    made = (await signAgentIn(desk, { email: 'agent2@help.example', key: 'key-2' })) ?? '';
  });
  expect(added).toEqual({ agent_sessions: [expect.stringMatching(/^\+ /)] });
  expect(await changedRows(database, () => endAgentSession(desk, made))).toEqual({
    agent_sessions: [expect.stringMatching(/^- /)],
  });
  expect(await changedRows(database, () => endAgentSession(desk, 'none'))).toEqual({});
  // Those that are over go when the next one begins, and no other.
  await endAgentSession(desk, sessions[0] ?? '');
  clock.now = 1_000 + 12 * 60 * 60 * 1_000 - 1;
  await startAgentSession(desk, 1);
  clock.now += 1;
  const later = await changedRows(database, () => startAgentSession(desk, 3));
  expect(later['agent_sessions']?.map((line) => line[0]).sort()).toEqual(['+', '-', '-']);
});

test('what one article is found by, no change of another takes away', async () => {
  const { desk } = await openDesk();
  const reader = { principal: who, languages: ['en'] };
  const found = async () => {
    const ids = [];
    for (const number of numbers) {
      const { articles } = await searchArticles(desk, reader, `word${number}`);
      ids.push(articles.map(({ id }) => id));
    }
    return ids;
  };
  expect(await found()).toEqual([[1], [2], [3]]);
  await updateArticle(desk, who, second, { language: 'en', title: 'New' });
  await updateArticle(desk, who, second, { language: 'de', title: 'Neu' });
  expect(await found()).toEqual([[1], [], [3]]);
  await deleteFolder(desk, who, second);
  expect(await found()).toEqual([[1], [], [3]]);
});

test.each<[string, (desk: Desk) => Promise<unknown>, object]>([
  [
    'a category',
    (desk) => updateCategory(desk, who, 9, { language: 'en', name: 'New' }),
    { code: 'not-found' },
  ],
  [
    'a folder',
    (desk) => updateFolder(desk, who, 9, { language: 'en', visibility: 1 }),
    { code: 'not-found' },
  ],
  ['an article', (desk) => updateArticle(desk, who, 9, { language: 'en', status: 1 }), { code: 'not-found' }],
  ['a ticket', (desk) => updateTicket(desk, who, 9, { status: 5 }), { code: 'not-found' }],
  ['a category to end', (desk) => deleteCategory(desk, who, 9), { code: 'not-found' }],
  ['a folder to end', (desk) => deleteFolder(desk, who, 9), { code: 'not-found' }],
  ['an article to end', (desk) => deleteArticle(desk, who, 9), { code: 'not-found' }],
  ['a ticket to end', (desk) => deleteTicket(desk, who, 9), { code: 'not-found' }],
  [
    'a requester',
    (desk) =>
      createTicket(desk, who, {
        ...{ requester: { id: 9 }, subject: 'New', description: { text: 'Text' }, source: 2 },
      }),
    { code: 'field-invalid', field: 'requesterId' },
  ],
])('%s that is not there is refused, and nothing is another', async (_, work, refusal) => {
  const { desk, database } = await openDesk();
  const refused = () => expect(work(desk)).rejects.toMatchObject(refusal);
  expect(await changedRows(database, refused)).toEqual({});
});

test('the synonyms of one language leave those of the others', async () => {
  const { desk, database } = await openDesk();
  await saveSynonyms(desk, who, 'en', [['refund', 'reimbursement']]);
  await saveSynonyms(desk, who, 'de', [['Zelt', 'Plane']]);
  const ofGerman = () => listSynonyms(desk, who, 'de');
  expect(await ofGerman()).toHaveLength(1);
  const before = await ofGerman();
  const changes = await changedRows(database, () => saveSynonyms(desk, who, 'en', [['tent', 'shelter']]));
  expect(Object.keys(changes).sort()).toEqual(['events', 'synonyms']);
  expect(changes['synonyms']?.filter((line) => line.includes('de '))).toEqual([]);
  expect(await ofGerman()).toEqual(before);
  expect(await listSynonyms(desk, who, 'en')).toEqual([['tent', 'shelter']]);
});

function tokenOf(name: string, email: string): Promise<string> {
  return signCustomerToken({ name, email }, { secret });
}
