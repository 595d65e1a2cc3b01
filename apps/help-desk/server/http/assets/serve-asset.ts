import type { Context } from 'hono';
import { chooseEncoding } from './choose-encoding.ts';
import type { Asset } from './create-asset.ts';

/** Answers with an asset in the smallest encoding that the browser takes, or with 304 when it has the asset already. */
export function serveAsset(context: Context, { type, etag, bodies }: Asset, cacheControl: string): Response {
  const headers = { etag, 'cache-control': cacheControl, vary: 'Accept-Encoding' };
  if (context.req.header('if-none-match')?.includes(etag)) return context.body(null, 304, headers);
  const encoding = chooseEncoding(context, ['br', 'gzip']);
  if (!encoding) return context.body(bodies.identity, 200, { ...headers, 'content-type': type });
  return context.body(bodies[encoding], 200, {
    ...headers,
    'content-type': type,
    'content-encoding': encoding,
  });
}
