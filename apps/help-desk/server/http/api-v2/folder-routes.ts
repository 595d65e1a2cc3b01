import { Hono, type Context } from 'hono';
import { sql } from 'kysely';
import { z } from 'zod';
import { createFolder } from '../../desk/solutions/create-folder.ts';
import { setFolderCompanies } from '../../desk/solutions/set-folder-companies.ts';
import { visibility, type Visibility } from '../../desk/readers/visibility.ts';
import { visibleCategories } from '../../desk/readers/visible-categories.ts';
import { visibleFolders } from '../../desk/readers/visible-folders.ts';
import { answerPage } from './answer-page.ts';
import { validationFailed } from './api-error.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiV2Options } from './api-v2-options.ts';
import { oneOf, requiredText } from './fields.ts';
import { found } from './found.ts';
import { presentTimes } from './present-times.ts';
import { readBody } from './read-body.ts';

const fields = z.strictObject({
  name: requiredText(255),
  description: z.string().max(2_000),
  visibility: oneOf(Object.values(visibility)),
  company_ids: z.array(z.int().positive()).max(1_000),
});
const newFolder = fields.partial({ description: true, company_ids: true });
const folderChanges = fields.exactPartial();

/** `/solutions/folders`, and the folders of a category */
export function createFolderRoutes({ database, now }: ApiV2Options) {
  const routes = new Hono<ApiEnv>();

  const select = (context: Context<ApiEnv>) =>
    database
      .selectFrom('folders')
      .where('folders.id', 'in', visibleFolders(database, context.get('principal')))
      .innerJoin('folder_texts', 'folder_texts.folder_id', 'folders.id')
      .where('folder_texts.language', '=', context.get('defaultLanguage'))
      .select(['folders.id', 'folder_texts.name', 'folder_texts.description', 'folders.visibility'])
      .select(companyIdsOfFolder.as('company_ids'))
      .select(['folders.category_id', 'folders.created_at', 'folders.updated_at']);

  const readOne = async (context: Context<ApiEnv>, id: number) =>
    present(found(await select(context).where('folders.id', '=', id).executeTakeFirst()));

  const readCategoryId = async (context: Context<ApiEnv>, id: number) => {
    const category = await visibleCategories(database, context.get('principal'))
      .where('categories.id', '=', id)
      .select('categories.id')
      .executeTakeFirst();
    return found(category).id;
  };

  /** The companies that go with a visibility: with all but one, none. */
  const checkCompanies = async (visibleTo: Visibility, companyIds: readonly number[]) => {
    if (visibleTo !== visibility.selectedCompanies) return [];
    const companies = await database
      .selectFrom('companies')
      .select('id')
      .where('id', 'in', companyIds)
      .execute();
    if (companyIds.length > 0 && companyIds.every((wanted) => companies.some(({ id }) => id === wanted))) {
      return companies.map(({ id }) => id);
    }
    const message = 'Name the companies that may read the folder, by their ids.';
    const code = companyIds.length === 0 ? 'missing_field' : 'invalid_value';
    throw validationFailed([{ field: 'company_ids', message, code }]);
  };

  routes.get('/categories/:id{[0-9]+}/folders', async (context) => {
    const categoryId = await readCategoryId(context, Number(context.req.param('id')));
    return answerPage(context, async ({ limit, offset }) => {
      const rows = await select(context)
        .where('folders.category_id', '=', categoryId)
        .orderBy('folders.id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(present);
    });
  });

  routes.get('/folders/:id{[0-9]+}', async (context) =>
    context.json(await readOne(context, Number(context.req.param('id')))),
  );

  routes.post('/categories/:id{[0-9]+}/folders', async (context) => {
    const categoryId = await readCategoryId(context, Number(context.req.param('id')));
    const body = await readBody(context.req, newFolder);
    const { name, description = '', visibility, company_ids = [] } = body;
    const companyIds = await checkCompanies(visibility, company_ids);
    const names = [{ language: context.get('defaultLanguage'), name, description }];
    const id = await database
      .transaction()
      .execute((transaction) =>
        createFolder(transaction, { categoryId, visibility, companyIds, names }, now()),
      );
    return context.json(await readOne(context, id), 201);
  });

  routes.put('/folders/:id{[0-9]+}', async (context) => {
    const before = await readOne(context, Number(context.req.param('id')));
    const changes = await readBody(context.req, folderChanges);
    const { name, description, visibility, company_ids } = { ...before, ...changes };
    const companyIds = await checkCompanies(visibility, company_ids);
    await database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('folders')
        .set({ visibility, updated_at: now() })
        .where('id', '=', before.id)
        .execute();
      await transaction
        .updateTable('folder_texts')
        .set({ name, description })
        .where('folder_id', '=', before.id)
        .where('language', '=', context.get('defaultLanguage'))
        .execute();
      await setFolderCompanies(transaction, before.id, companyIds);
    });
    return context.json(await readOne(context, before.id));
  });

  routes.delete('/folders/:id{[0-9]+}', async (context) => {
    const { id } = await readOne(context, Number(context.req.param('id')));
    await database.deleteFrom('folders').where('id', '=', id).execute();
    return context.body(null, 204);
  });

  return routes;
}

const companyIdsOfFolder = sql<string>`(
  select json_group_array(company_id) from folder_companies where folder_id = folders.id
)`;

function present<Row extends { company_ids: string; created_at: number; updated_at: number }>(row: Row) {
  return { ...presentTimes(row), company_ids: z.array(z.number()).parse(JSON.parse(row.company_ids)) };
}
