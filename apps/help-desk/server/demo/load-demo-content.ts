import type { Database } from '../storage/schema.ts';
import { articleStatus } from '../desk/solutions/article-status.ts';
import { createArticle } from '../desk/solutions/create-article.ts';
import { createCategory } from '../desk/solutions/create-category.ts';
import { createFolder } from '../desk/solutions/create-folder.ts';
import { visibility, type Visibility } from '../desk/readers/visibility.ts';
import { demoFolders } from './content/index.ts';
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
export async function loadDemoContent(transaction: Database, now: number): Promise<void> {
  const companyIds: Record<DemoCompany, number> = {
    Acme: await createCompany(transaction, 'Acme', 'acme.example'),
    Globex: await createCompany(transaction, 'Globex', 'globex.example'),
  };
  await transaction
    .insertInto('contacts')
    .values({
      name: 'Bob Gruber',
      email: 'bob@globex.example',
      language: 'de',
      created_at: now,
      updated_at: now,
    })
    .execute();

  const categoryIds = new Map<string, number>();
  for (const { category, name, description, companies = [], articles, ...folder } of demoFolders) {
    const categoryId =
      categoryIds.get(category.en) ??
      (await createCategory(
        transaction,
        languages.map((language) => ({ language, name: category[language], description: '' })),
        now,
      ));
    categoryIds.set(category.en, categoryId);
    const folderId = await createFolder(
      transaction,
      {
        categoryId,
        visibility: visibilities[folder.visibility],
        companyIds: companies.map((company) => companyIds[company]),
        names: languages.map((language) => ({
          language,
          name: name[language],
          description: description[language],
        })),
      },
      now,
    );
    for (const article of articles) {
      const texts = languages.map((language) => ({ language, ...article[language] }));
      await createArticle(transaction, { folderId, status: articleStatus.published, texts }, now);
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
