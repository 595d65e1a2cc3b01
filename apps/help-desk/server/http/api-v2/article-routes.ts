import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { articleStatus } from '../../desk/solutions/article-status.ts';
import { createArticle } from '../../desk/solutions/create-article.ts';
import { saveArticleText } from '../../desk/solutions/save-article-text.ts';
import { visibleArticleTexts } from '../../desk/solutions/visible-article-texts.ts';
import { visibleFolders } from '../../desk/readers/visible-folders.ts';
import { answerPage } from './answer-page.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiV2Options } from './api-v2-options.ts';
import { oneOf, requiredText } from './fields.ts';
import { found } from './found.ts';
import { presentTimes } from './present-times.ts';
import { readBody } from './read-body.ts';

const fields = z.strictObject({
  title: requiredText(255),
  description: requiredText(500_000),
  status: oneOf(Object.values(articleStatus)),
});
const newArticle = fields.partial({ status: true });
const articleChanges = fields.exactPartial();

/** `/solutions/articles`, and the articles of a folder */
export function createArticleRoutes({ database, now }: ApiV2Options) {
  const routes = new Hono<ApiEnv>();

  const select = (context: Context<ApiEnv>) =>
    visibleArticleTexts(database, {
      principal: context.get('principal'),
      languages: [context.get('defaultLanguage')],
    })
      .select(['articles.id', 'article_texts.title', 'article_texts.html as description'])
      .select(['article_texts.text as description_text', 'articles.status', 'articles.folder_id'])
      .select(['folders.category_id', 'articles.created_at', 'articles.updated_at']);

  const readOne = async (context: Context<ApiEnv>, id: number) =>
    presentTimes(found(await select(context).where('articles.id', '=', id).executeTakeFirst()));

  const readFolderId = async (context: Context<ApiEnv>, id: number) => {
    const folder = await visibleFolders(database, context.get('principal'))
      .where('folders.id', '=', id)
      .executeTakeFirst();
    return found(folder).id;
  };

  routes.get('/folders/:id{[0-9]+}/articles', async (context) => {
    const folderId = await readFolderId(context, Number(context.req.param('id')));
    return answerPage(context, async ({ limit, offset }) => {
      const rows = await select(context)
        .where('articles.folder_id', '=', folderId)
        .orderBy('articles.id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(presentTimes);
    });
  });

  routes.get('/articles/:id{[0-9]+}', async (context) =>
    context.json(await readOne(context, Number(context.req.param('id')))),
  );

  routes.post('/folders/:id{[0-9]+}/articles', async (context) => {
    const folderId = await readFolderId(context, Number(context.req.param('id')));
    const body = await readBody(context.req, newArticle);
    const { title, description: html, status = articleStatus.draft } = body;
    const texts = [{ language: context.get('defaultLanguage'), title, html }];
    const id = await database
      .transaction()
      .execute((transaction) => createArticle(transaction, { folderId, status, texts }, now()));
    return context.json(await readOne(context, id), 201);
  });

  routes.put('/articles/:id{[0-9]+}', async (context) => {
    const before = await readOne(context, Number(context.req.param('id')));
    const changes = await readBody(context.req, articleChanges);
    const { title, description: html, status } = { ...before, ...changes };
    const language = context.get('defaultLanguage');
    await database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('articles')
        .set({ status, updated_at: now() })
        .where('id', '=', before.id)
        .execute();
      if (changes.title !== undefined || changes.description !== undefined) {
        await saveArticleText(transaction, before.id, { language, title, html }, now());
      }
    });
    return context.json(await readOne(context, before.id));
  });

  routes.delete('/articles/:id{[0-9]+}', async (context) => {
    const { id } = await readOne(context, Number(context.req.param('id')));
    await database.deleteFrom('articles').where('id', '=', id).execute();
    return context.body(null, 204);
  });

  return routes;
}
