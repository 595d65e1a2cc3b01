import { html } from 'hono/html';

/** A piece of a page. */
export type Markup = ReturnType<typeof html>;

export interface PageOptions {
  title: string;
  /** Who is signed in. */
  agent?: { name: string };
  content: Markup;
}

/** The frame of every page of the portal. */
export function page({ title, agent, content }: PageOptions): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Help desk</title>
        <link rel="stylesheet" href="/portal/portal.css" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="bar">
          <a class="brand" href="/portal/tickets">Help desk</a>
          ${
            agent &&
            html`<form class="account" method="post" action="/portal/sign-out">
              <span class="who">${agent.name}</span>
              <button class="quiet">Sign out</button>
            </form>`
          }
        </header>
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html>`;
}
