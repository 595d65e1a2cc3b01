import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../desk/desk.ts';
import type { Category } from '../../desk/solutions/categories/categories-for.ts';
import { createCategory } from '../../desk/solutions/categories/create-category.ts';
import { deleteCategory } from '../../desk/solutions/categories/delete-category.ts';
import { listCategories } from '../../desk/solutions/categories/list-categories.ts';
import { readCategory } from '../../desk/solutions/categories/read-category.ts';
import { updateCategory } from '../../desk/solutions/categories/update-category.ts';
import { requiredText, text } from '../../desk/texts/text-fields.ts';
import { answerPage, found, presentTimes } from './answers.ts';
import { callerOf, idOf, languageOf, type ApiContext, type ApiEnv } from './api-context.ts';
import { readBody } from './requests.ts';

const fields = z.strictObject({ name: requiredText(255), description: text(2_000) });
const newCategory = fields.partial({ description: true });
const categoryChanges = fields.exactPartial();

/** `/solutions/categories` */
export function createCategoryRoutes(desk: Desk) {
  const routes = new Hono<ApiEnv>();
  const read = async (context: ApiContext, id: number) =>
    found(await readCategory(desk, context.get('reader'), id));

  routes.get('/categories', (context) =>
    answerPage(context, (window) => listCategories(desk, context.get('reader'), window), present),
  );

  routes.get('/categories/:id{[0-9]+}', async (context) =>
    context.json(present(await read(context, idOf(context)))),
  );

  routes.post('/categories', async (context) => {
    const { name, description = '' } = await readBody(context.req, newCategory);
    const id = await createCategory(desk, callerOf(context), [
      { language: languageOf(context), name, description },
    ]);
    return context.json(present(await read(context, id)), 201);
  });

  routes.put('/categories/:id{[0-9]+}', async (context) => {
    const { id } = await read(context, idOf(context));
    const changes = await readBody(context.req, categoryChanges);
    await updateCategory(desk, callerOf(context), id, { language: languageOf(context), ...changes });
    return context.json(present(await read(context, id)));
  });

  routes.delete('/categories/:id{[0-9]+}', async (context) => {
    await deleteCategory(desk, callerOf(context), idOf(context));
    return context.body(null, 204);
  });

  return routes;
}

function present({ id, name, description, ...times }: Category) {
  return { id, name, description, ...presentTimes(times) };
}
