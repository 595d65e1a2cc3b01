import { html, raw } from 'hono/html';
import type { FrameConfiguration } from '../../../contract/widget-api.ts';
import type { WidgetAssets } from './load-widget-assets.ts';

/** The page in the widget's frame. Everything in it comes from the frame's own address, so it may be cached by it. */
export function framePage(configuration: FrameConfiguration, { frame }: WidgetAssets) {
  const { locale, defaultLanguage } = configuration;
  return html`<!doctype html>
    <html lang="${locale ?? defaultLanguage}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Help</title>
        <script type="application/json" id="configuration">
          ${raw(scriptSafe(configuration))}
        </script>
        ${frame.styles.map((name) => html`<link rel="stylesheet" href="/widget-assets/${name}" />`)}
        <script type="module" src="/widget-assets/${frame.script}"></script>
      </head>
      <body></body>
    </html>`;
}

/** What the browser lets the page do, and whose pages may hold it: any, unless there are some named. */
export function framePolicy(ancestors: string | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(ancestors === undefined ? [] : [`frame-ancestors ${ancestors}`]),
  ].join('; ');
}

// The only way out of a script element is an end tag.
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
