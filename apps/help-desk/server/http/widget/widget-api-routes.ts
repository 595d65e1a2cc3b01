import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ArticleList, CreatedTicket, Session } from '../../../contract/widget-api.ts';
import { readPortal } from '../../desk/settings/read-portal.ts';
import type { Database } from '../../storage/schema.ts';
import { identifyCustomer, type Customer } from '../../desk/security/identify-customer.ts';
import { clientAddress } from '../limits/client-address.ts';
import type { RateLimit } from '../limits/create-rate-limit.ts';
import { searchArticles } from '../../desk/search/search-articles.ts';
import { preferredLanguages } from '../../desk/languages/preferred-languages.ts';
import { readArticle } from '../../desk/solutions/read-article.ts';
import type { Reader } from '../../desk/readers/reader.ts';
import { startArticles } from '../../desk/solutions/start-articles.ts';
import { createTicket } from '../../desk/tickets/create-ticket.ts';
import { answerProblem } from './answer-problem.ts';
import { ProblemError } from './problem-error.ts';
import { readTicketForm } from './read-ticket-form.ts';

export interface WidgetApiOptions {
  database: Database;
  ticketLimit: RateLimit;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** What the widget's frame asks for: see the contract. */
export function createWidgetApiRoutes({ database, ticketLimit, now }: WidgetApiOptions) {
  const routes = new Hono<{ Variables: { customer: Customer | undefined; reader: Reader } }>();
  routes.onError(answerProblem);

  routes.use(async (context, next) => {
    // Every answer is for this caller alone.
    context.header('cache-control', 'no-store');
    const { sharedSecret: secret, defaultLanguage } = await readPortal(database);
    const token = context.req.header('authorization')?.replace(/^Bearer +/i, '');
    const customer =
      token === undefined ? undefined : await identifyCustomer(database, token, { secret, now: now() });
    const language = context.req.query('language') ?? customer?.contact.language;
    context.set('customer', customer);
    context.set('reader', {
      principal: customer?.principal ?? { kind: 'anonymous' },
      languages: preferredLanguages(language, defaultLanguage),
    });
    return next();
  });

  routes.get('/session', (context) => {
    const customer = context.get('customer');
    if (!customer) return context.json<Session>({ customer: null, expiresIn: null });
    const { name, email, language } = customer.contact;
    const expiresIn = Math.floor(customer.expiresAt - now() / 1000);
    return context.json<Session>({ customer: { name, email, language }, expiresIn });
  });

  routes.get('/articles', async (context) => {
    const reader = context.get('reader');
    const query = context.req.query('query')?.trim();
    const articles = query
      ? await searchArticles(database, reader, query)
      : await startArticles(database, reader);
    return context.json<ArticleList>({ articles });
  });

  routes.get('/articles/:articleId', async (context) => {
    const article = await readArticle(
      database,
      context.get('reader'),
      Number(context.req.param('articleId')),
    );
    if (article) return context.json(article);
    throw new ProblemError(404, {
      code: 'article-not-found',
      message: 'There is no such article for you: search for it, or sign in.',
    });
  });

  const limitBody = bodyLimit({
    maxSize: 128 * 1024,
    onError() {
      throw new ProblemError(413, {
        code: 'ticket-too-large',
        message: 'The message is too long: shorten it.',
      });
    },
  });

  routes.post('/tickets', limitBody, async (context) => {
    const contact = context.get('customer')?.contact;
    const wait = ticketLimit.take(
      contact ? `contact ${contact.id}` : `address ${clientAddress(context.env)}`,
    );
    if (wait > 0) {
      const message = `These were many messages in a short time: send it again in ${wait} seconds.`;
      throw new ProblemError(429, { code: 'too-many-tickets', message }, { 'retry-after': String(wait) });
    }
    const id = await createTicket(database, await readTicketForm(context.req, contact), now());
    return context.json<CreatedTicket>({ id }, 201);
  });

  return routes;
}
