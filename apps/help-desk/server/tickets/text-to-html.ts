import { html } from 'hono/html';

/** Plain text as HTML that shows it as it was typed. */
export function textToHtml(text: string): string {
  return `<div>${String(html`${text}`).replaceAll('\n', '<br />')}</div>`;
}
