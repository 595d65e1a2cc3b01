import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../desk/desk.ts';
import { canonicalLanguage } from '../../desk/languages/canonical-language.ts';
import { listSynonyms } from '../../desk/search/list-synonyms.ts';
import { saveSynonyms } from '../../desk/search/save-synonyms.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-context.ts';
import { validationFailed } from './api-error.ts';
import { readBody } from './requests.ts';

const body = z.strictObject({ synonyms: z.array(z.array(z.string().max(40, 'Use at most 40 characters.'))) });

/** `/solutions/synonyms/:language`: what words mean the same to the search. Not in the vendor's API. */
export function createSynonymRoutes(desk: Desk) {
  const routes = new Hono<ApiEnv>();
  const read = async (context: ApiContext, language: string) => ({
    language,
    synonyms: await listSynonyms(desk, callerOf(context), language),
  });

  routes.get('/synonyms/:language', async (context) =>
    context.json(await read(context, languageIn(context))),
  );

  routes.put('/synonyms/:language', async (context) => {
    const language = languageIn(context);
    const { synonyms } = await readBody(context.req, body);
    await saveSynonyms(desk, callerOf(context), language, synonyms);
    return context.json(await read(context, language));
  });

  return routes;
}

function languageIn(context: ApiContext): string {
  const language = canonicalLanguage(context.req.param('language') ?? '');
  if (language !== undefined) return language;
  const message = 'Give a language, like en or pt-BR.';
  throw validationFailed([{ field: 'language', message, code: 'invalid_value' }]);
}
