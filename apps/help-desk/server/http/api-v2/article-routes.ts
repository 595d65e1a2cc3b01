import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../desk/desk.ts';
import { articleStatus } from '../../desk/solutions/articles/article-status.ts';
import type { Article } from '../../desk/solutions/articles/articles-for.ts';
import { createArticle } from '../../desk/solutions/articles/create-article.ts';
import { deleteArticle } from '../../desk/solutions/articles/delete-article.ts';
import { listArticles } from '../../desk/solutions/articles/list-articles.ts';
import { readArticle } from '../../desk/solutions/articles/read-article.ts';
import { updateArticle } from '../../desk/solutions/articles/update-article.ts';
import { readFolder } from '../../desk/solutions/folders/read-folder.ts';
import { oneOf, requiredText } from '../../desk/texts/text-fields.ts';
import { answerPage, found, presentTimes } from './answers.ts';
import { callerOf, idOf, languageOf, type ApiContext, type ApiEnv } from './api-context.ts';
import { readBody } from './requests.ts';

const fields = z.strictObject({
  title: requiredText(255),
  description: requiredText(500_000),
  status: oneOf(Object.values(articleStatus)),
});
const newArticle = fields.partial({ status: true });
const articleChanges = fields.exactPartial();

/** `/solutions/articles`, and the articles of a folder */
export function createArticleRoutes(desk: Desk) {
  const routes = new Hono<ApiEnv>();
  const read = async (context: ApiContext, id: number) =>
    found(await readArticle(desk, context.get('reader'), id));
  const readParent = async (context: ApiContext) =>
    found(await readFolder(desk, context.get('reader'), idOf(context)));

  routes.get('/folders/:id{[0-9]+}/articles', async (context) => {
    const { id } = await readParent(context);
    return answerPage(context, (window) => listArticles(desk, context.get('reader'), id, window), present);
  });

  routes.get('/articles/:id{[0-9]+}', async (context) =>
    context.json(present(await read(context, idOf(context)))),
  );

  routes.post('/folders/:id{[0-9]+}/articles', async (context) => {
    const { id: folderId } = await readParent(context);
    const body = await readBody(context.req, newArticle);
    const { title, description: html, status = articleStatus.draft } = body;
    const texts = [{ language: languageOf(context), title, html }];
    const id = await createArticle(desk, callerOf(context), { folderId, status, texts });
    return context.json(present(await read(context, id)), 201);
  });

  routes.put('/articles/:id{[0-9]+}', async (context) => {
    const { id } = await read(context, idOf(context));
    const { description: html, ...changes } = await readBody(context.req, articleChanges);
    await updateArticle(desk, callerOf(context), id, { language: languageOf(context), html, ...changes });
    return context.json(present(await read(context, id)));
  });

  routes.delete('/articles/:id{[0-9]+}', async (context) => {
    await deleteArticle(desk, callerOf(context), idOf(context));
    return context.body(null, 204);
  });

  return routes;
}

function present({ id, title, html, text, status, folderId, categoryId, createdAt, updatedAt }: Article) {
  return {
    ...{ id, title, description: html, description_text: text, status },
    ...{ folder_id: folderId, category_id: categoryId },
    ...presentTimes({ createdAt, updatedAt }),
  };
}
