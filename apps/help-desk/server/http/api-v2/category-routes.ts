import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { createCategory } from '../../desk/solutions/create-category.ts';
import { visibleCategories } from '../../desk/readers/visible-categories.ts';
import { answerPage } from './answer-page.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiV2Options } from './api-v2-options.ts';
import { requiredText } from './fields.ts';
import { found } from './found.ts';
import { presentTimes } from './present-times.ts';
import { readBody } from './read-body.ts';

const fields = z.strictObject({ name: requiredText(255), description: z.string().max(2_000) });
const newCategory = fields.partial({ description: true });
const categoryChanges = fields.exactPartial();

/** `/solutions/categories` */
export function createCategoryRoutes({ database, now }: ApiV2Options) {
  const routes = new Hono<ApiEnv>();

  const select = (context: Context<ApiEnv>) =>
    visibleCategories(database, context.get('principal'))
      .innerJoin('category_texts', 'category_texts.category_id', 'categories.id')
      .where('category_texts.language', '=', context.get('defaultLanguage'))
      .select(['categories.id', 'category_texts.name', 'category_texts.description'])
      .select(['categories.created_at', 'categories.updated_at']);

  const readOne = async (context: Context<ApiEnv>, id: number) =>
    presentTimes(found(await select(context).where('categories.id', '=', id).executeTakeFirst()));

  routes.get('/categories', (context) =>
    answerPage(context, async ({ limit, offset }) => {
      const rows = await select(context).orderBy('categories.id').limit(limit).offset(offset).execute();
      return rows.map(presentTimes);
    }),
  );

  routes.get('/categories/:id{[0-9]+}', async (context) =>
    context.json(await readOne(context, Number(context.req.param('id')))),
  );

  routes.post('/categories', async (context) => {
    const { name, description = '' } = await readBody(context.req, newCategory);
    const names = [{ language: context.get('defaultLanguage'), name, description }];
    const id = await database
      .transaction()
      .execute((transaction) => createCategory(transaction, names, now()));
    return context.json(await readOne(context, id), 201);
  });

  routes.put('/categories/:id{[0-9]+}', async (context) => {
    const before = await readOne(context, Number(context.req.param('id')));
    const { name = before.name, description = before.description } = await readBody(
      context.req,
      categoryChanges,
    );
    await database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('categories')
        .set({ updated_at: now() })
        .where('id', '=', before.id)
        .execute();
      await transaction
        .updateTable('category_texts')
        .set({ name, description })
        .where('category_id', '=', before.id)
        .where('language', '=', context.get('defaultLanguage'))
        .execute();
    });
    return context.json(await readOne(context, before.id));
  });

  routes.delete('/categories/:id{[0-9]+}', async (context) => {
    const { id } = await readOne(context, Number(context.req.param('id')));
    await database.deleteFrom('categories').where('id', '=', id).execute();
    return context.body(null, 204);
  });

  return routes;
}
