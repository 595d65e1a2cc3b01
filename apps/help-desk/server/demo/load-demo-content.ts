import type { Desk } from '../desk/desk.ts';
import type { Principal } from '../desk/readers/principal.ts';
import { visibility, type Visibility } from '../desk/readers/visibility.ts';
import { articleStatus } from '../desk/solutions/articles/article-status.ts';
import { createArticle } from '../desk/solutions/articles/create-article.ts';
import { createCategory } from '../desk/solutions/categories/create-category.ts';
import { saveSynonyms } from '../desk/search/save-synonyms.ts';
import { createFolder } from '../desk/solutions/folders/create-folder.ts';
import { demoFolders } from './content/index.ts';
import { demoSynonyms } from './content/synonyms.ts';
import type { Database } from '../storage/schema.ts';
import type { DemoCompany, DemoVisibility } from './demo-content.ts';

const languages = ['en', 'de'] as const;

const visibilities: Record<DemoVisibility, Visibility> = {
  'all-users': visibility.allUsers,
  'logged-in-users': visibility.loggedInUsers,
  agents: visibility.agents,
  companies: visibility.selectedCompanies,
  bots: visibility.bots,
};

/** Fills a new help desk with the demo shop's customers and help centre. */
export async function loadDemoContent(desk: Desk, who: Principal): Promise<void> {
  const { database } = desk;
  const companyIds: Record<DemoCompany, number> = {
    Acme: await createCompany(database, 'Acme', 'acme.example'),
    Globex: await createCompany(database, 'Globex', 'globex.example'),
  };
  const times = { created_at: desk.now(), updated_at: desk.now() };
  await database
    .insertInto('contacts')
    .values({ name: 'Bob Gruber', email: 'bob@globex.example', language: 'de', ...times })
    .execute();

  for (const language of languages) await saveSynonyms(desk, who, language, demoSynonyms[language]);

  const categoryIds = new Map<string, number>();
  for (const { category, name, description, companies = [], articles, ...folder } of demoFolders) {
    const categoryId =
      categoryIds.get(category.en) ??
      (await createCategory(
        desk,
        who,
        languages.map((language) => ({ language, name: category[language], description: '' })),
      ));
    categoryIds.set(category.en, categoryId);
    const folderId = await createFolder(desk, who, {
      categoryId,
      visibility: visibilities[folder.visibility],
      companyIds: companies.map((company) => companyIds[company]),
      names: languages.map((language) => ({
        language,
        name: name[language],
        description: description[language],
      })),
    });
    for (const article of articles) {
      const texts = languages.map((language) => ({ language, ...article[language] }));
      await createArticle(desk, who, { folderId, status: articleStatus.published, texts });
    }
  }
}

async function createCompany(transaction: Database, name: string, domain: string): Promise<number> {
  const { id } = await transaction
    .insertInto('companies')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow();
  await transaction.insertInto('company_domains').values({ domain, company_id: id }).execute();
  return id;
}
