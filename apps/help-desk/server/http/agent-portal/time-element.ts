import { html } from 'hono/html';
import type { Markup } from './page.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A moment, in UTC since the server does not know where the reader is. */
export function timeElement(milliseconds: number): Markup {
  const time = new Date(milliseconds);
  return html`<time datetime="${time.toISOString()}">${format.format(time)} UTC</time>`;
}
