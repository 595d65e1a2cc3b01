import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../desk/desk.ts';
import { visibility } from '../../desk/readers/visibility.ts';
import { readCategory } from '../../desk/solutions/categories/read-category.ts';
import { createFolder } from '../../desk/solutions/folders/create-folder.ts';
import { deleteFolder } from '../../desk/solutions/folders/delete-folder.ts';
import type { Folder } from '../../desk/solutions/folders/folders-for.ts';
import { listFolders } from '../../desk/solutions/folders/list-folders.ts';
import { readFolder } from '../../desk/solutions/folders/read-folder.ts';
import { updateFolder } from '../../desk/solutions/folders/update-folder.ts';
import { oneOf, requiredText, text } from '../../desk/texts/text-fields.ts';
import { answerPage, found, presentTimes } from './answers.ts';
import { callerOf, idOf, languageOf, type ApiContext, type ApiEnv } from './api-context.ts';
import { readBody } from './requests.ts';

const fields = z.strictObject({
  name: requiredText(255),
  description: text(2_000),
  visibility: oneOf(Object.values(visibility)),
  company_ids: z.array(z.int().positive()).max(1_000),
});
const newFolder = fields.partial({ description: true, company_ids: true });
const folderChanges = fields.exactPartial();

/** `/solutions/folders`, and the folders of a category */
export function createFolderRoutes(desk: Desk) {
  const routes = new Hono<ApiEnv>();
  const read = async (context: ApiContext, id: number) =>
    found(await readFolder(desk, context.get('reader'), id));
  const readParent = async (context: ApiContext) =>
    found(await readCategory(desk, context.get('reader'), idOf(context)));

  routes.get('/categories/:id{[0-9]+}/folders', async (context) => {
    const { id } = await readParent(context);
    return answerPage(context, (window) => listFolders(desk, context.get('reader'), id, window), present);
  });

  routes.get('/folders/:id{[0-9]+}', async (context) =>
    context.json(present(await read(context, idOf(context)))),
  );

  routes.post('/categories/:id{[0-9]+}/folders', async (context) => {
    const { id: categoryId } = await readParent(context);
    const body = await readBody(context.req, newFolder);
    const { name, description = '', visibility, company_ids: companyIds = [] } = body;
    const names = [{ language: languageOf(context), name, description }];
    const id = await createFolder(desk, callerOf(context), { categoryId, visibility, companyIds, names });
    return context.json(present(await read(context, id)), 201);
  });

  routes.put('/folders/:id{[0-9]+}', async (context) => {
    const { id } = await read(context, idOf(context));
    const { company_ids: companyIds, ...changes } = await readBody(context.req, folderChanges);
    const language = languageOf(context);
    await updateFolder(desk, callerOf(context), id, { language, companyIds, ...changes });
    return context.json(present(await read(context, id)));
  });

  routes.delete('/folders/:id{[0-9]+}', async (context) => {
    await deleteFolder(desk, callerOf(context), idOf(context));
    return context.body(null, 204);
  });

  return routes;
}

function present({ id, name, description, visibility, companyIds, categoryId, ...times }: Folder) {
  return {
    ...{ id, name, description, visibility },
    ...{ company_ids: companyIds, category_id: categoryId },
    ...presentTimes(times),
  };
}
