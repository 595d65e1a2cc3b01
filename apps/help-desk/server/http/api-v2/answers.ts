import type { PageWindow } from '../../desk/page-window.ts';
import type { ApiContext } from './api-context.ts';
import { ApiError, validationFailed } from './api-error.ts';

/**
 * Answers with one page of a list, as `?page=` (default 1) and `?per_page=` (default 30, at most 100) say, and names
 * the next one in `Link` if there is one.
 *
 * @throws {ApiError} when they say nothing sensible
 */
export async function answerPage<Row>(
  context: ApiContext,
  read: (window: PageWindow) => Promise<Row[]>,
  present: (row: Row) => object,
): Promise<Response> {
  const page = readNumber(context, 'page', { usual: 1, most: 1_000_000 });
  const perPage = readNumber(context, 'per_page', { usual: 30, most: 100 });
  // One more than asked for tells whether there is a next page.
  const rows = await read({ limit: perPage + 1, offset: (page - 1) * perPage });
  if (rows.length > perPage) {
    const { pathname, search } = new URL(context.req.url);
    const next = new URL(pathname + search, context.get('origin'));
    next.searchParams.set('page', String(page + 1));
    context.header('link', `<${next.href}>; rel="next"`);
  }
  return context.json(rows.slice(0, perPage).map(present));
}

function readNumber(
  context: ApiContext,
  field: string,
  { usual, most }: { usual: number; most: number },
): number {
  const value = Number(context.req.query(field) ?? usual);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  const message = `Give a whole number from 1 to ${most}.`;
  throw validationFailed([{ field, message, code: 'invalid_value' }]);
}

/**
 * What was asked for.
 *
 * @throws {ApiError} when it is absent or hidden, with the same empty 404
 */
export function found<Found>(value: Found | undefined): Found {
  if (value === undefined) throw new ApiError(404, null);
  return value;
}

/** Times as the REST API writes them: ISO 8601 in UTC, to the second. */
export function presentTimes({ createdAt, updatedAt }: { createdAt: number; updatedAt: number }) {
  return { created_at: presentTime(createdAt), updated_at: presentTime(updatedAt) };
}

function presentTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
