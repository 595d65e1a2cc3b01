import type { Context } from 'hono';
import type { Reader } from '../../desk/readers/reader.ts';

/** What the REST API's routes know of a request. */
export interface ApiEnv {
  Variables: {
    /** Who calls, and the help desk's own language: the API reads and writes texts in that alone. */
    reader: Reader;
    /** Where this help desk answers. */
    origin: string;
  };
}

export type ApiContext = Context<ApiEnv>;

/** Who calls. */
export const callerOf = (context: ApiContext) => context.get('reader').principal;

/** The language of the texts that the API reads and writes. */
export const languageOf = (context: ApiContext) => context.get('reader').languages[0] ?? '';

/** The id in the path of the request. */
export const idOf = (context: ApiContext) => Number(context.req.param('id'));
