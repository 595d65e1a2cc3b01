/**
 * What the widget's frame and the help desk's server say to each other over HTTP. Types only.
 *
 * Every request may carry `Authorization: Bearer <customer token>`. Without one the caller is anonymous. A token that
 * is not accepted answers 401 with the reason as `code`, whatever was asked for.
 *
 * - `GET  /widgets/:widgetId/session` answers {@link Session}
 * - `GET  /widgets/:widgetId/articles?query=&language=` answers {@link ArticleList}; without `query`, the articles to start from
 * - `GET  /widgets/:widgetId/articles/:articleId?language=` answers {@link Article}, or 404 when absent or hidden
 * - `POST /widgets/:widgetId/tickets` takes {@link NewTicket}, answers 201 {@link CreatedTicket}
 *
 * @module
 */

/** Who asks, and what the help desk knows of them. */
export interface Session {
  /** `null` for an anonymous caller. */
  customer: { name: string; email: string; language: string | null } | null;
  /** Seconds until the token expires; `null` for an anonymous caller. */
  expiresIn: number | null;
}

/** An article as it stands in a list. */
export interface ArticleSummary {
  id: number;
  title: string;
  /** The folder's name, in the article's language. */
  folder: string;
  /** Plain text around the match, or the article's beginning. */
  excerpt: string;
  /** BCP 47 tag of the text that was found. */
  language: string;
}

export interface ArticleList {
  articles: ArticleSummary[];
  /** What was looked for in place of the query, when words of it were probably mistyped. */
  corrected?: string;
}

export interface Article {
  id: number;
  title: string;
  folder: string;
  /** Sanitised HTML. */
  html: string;
  /** BCP 47 tag of the text: the wanted language, or the closest there is. */
  language: string;
  /** ISO 8601. */
  updatedAt: string;
}

export interface NewTicket {
  /** Made by the sender, once for each draft: sending the same one again creates nothing. */
  key: string;
  subject: string;
  description: string;
  /** Ignored when the caller is signed in: the token says who it is. */
  name?: string;
  email?: string;
  priority?: number | undefined;
  status?: number | undefined;
  type?: string | undefined;
  group_id?: number | undefined;
  product_id?: number | undefined;
  /** Which of the page's forms was sent. */
  form_id?: number | undefined;
  custom_fields?: Record<string, string | number | boolean>;
}

export interface CreatedTicket {
  id: number;
}

/** The body of every answer outside 2xx. */
export interface Problem {
  /** Stable, kebab-case. */
  code: string;
  /** One sentence, with the remedy. */
  message: string;
  /** What is wrong with which field, for code `invalid-ticket`. */
  fields?: { field: string; code: 'missing' | 'invalid' | 'too-long'; message: string }[];
}

/** What the frame's HTML carries as JSON in `<script type="application/json" id="configuration">`. */
export interface FrameConfiguration {
  widgetId: number;
  /** The page's origin, exact, as it names itself: with no other one the frame speaks. `null` of a page out of a file. */
  pageOrigin: string;
  /** The locale that the page set, or `null`. It overrides the customer's preferred language. */
  locale: string | null;
  /** The portal's own language. */
  defaultLanguage: string;
}
