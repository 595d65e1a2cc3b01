import type { Context } from 'hono';

/**
 * Whose page has sent a request, by what the browser says: this help desk's own (or nobody's: it was typed), another
 * site's, or unknown, as with every program that is no browser.
 *
 * @param origin where this help desk answers
 */
export function senderOf(context: Context, origin: string): 'own' | 'other' | 'unknown' {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'other';
  const sender = context.req.header('origin');
  if (sender === undefined) return 'unknown';
  return sender === origin ? 'own' : 'other';
}
