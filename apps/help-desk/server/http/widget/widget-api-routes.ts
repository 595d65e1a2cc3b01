import { Hono } from 'hono';
import type { Article, ArticleList, CreatedTicket, Session } from '../../../contract/widget-api.ts';
import type { Desk } from '../../desk/desk.ts';
import { preferredLanguages } from '../../desk/languages/preferred-languages.ts';
import type { Reader } from '../../desk/readers/reader.ts';
import { searchArticles } from '../../desk/search/search-articles.ts';
import { identifyCustomer, type Customer } from '../../desk/security/identify-customer.ts';
import { readSettings } from '../../desk/settings/read-settings.ts';
import { readArticle } from '../../desk/solutions/articles/read-article.ts';
import { startArticles } from '../../desk/solutions/articles/start-articles.ts';
import { createTicket } from '../../desk/tickets/create-ticket.ts';
import { failures } from '../failures.ts';
import { answerJson } from '../assets/answer-json.ts';
import { limitBody } from '../limits/limit-body.ts';
import type { RateLimit } from '../limits/create-rate-limit.ts';
import type { Network } from '../network/create-network.ts';
import { answerProblem } from './answer-problem.ts';
import { ProblemError } from './problem-error.ts';
import { readTicketForm } from './read-ticket-form.ts';

export interface WidgetApiOptions {
  desk: Desk;
  network: Network;
  /** Of tickets, by contact or address. */
  ticketLimit: RateLimit;
  /** Of everything else, by contact or address. */
  readLimit: RateLimit;
}

interface WidgetEnv {
  Variables: {
    customer: Customer | undefined;
    reader: Reader;
    /** For the limits: a customer does not wait for strangers behind the same address. */
    caller: string;
  };
}

/** What the widget's frame asks for: see the contract. */
export function createWidgetApiRoutes({ desk, network, ticketLimit, readLimit }: WidgetApiOptions) {
  const routes = new Hono<WidgetEnv>();
  routes.onError(answerProblem);

  routes.use(async (context, next) => {
    // Every answer is for this caller alone.
    context.header('cache-control', 'no-store');
    const { sharedSecret: secret, defaultLanguage } = await readSettings(desk);
    const token = context.req.header('authorization')?.replace(/^Bearer +/i, '');
    const customer = token === undefined ? undefined : await identifyCustomer(desk, token, secret);
    const language = context.req.query('language') ?? customer?.contact.language;
    const caller = customer ? `contact ${customer.contact.id}` : `address ${network.callerOf(context)}`;
    context.set('customer', customer);
    context.set('caller', caller);
    context.set('reader', {
      principal: customer?.principal ?? { kind: 'anonymous' },
      languages: preferredLanguages(language, defaultLanguage),
    });
    return next();
  });

  routes.get('*', async (context, next) => {
    const wait = readLimit.take(context.get('caller'));
    if (wait > 0) throw tooMany('too-many-requests', 'These were many requests in a short time', wait);
    return next();
  });

  routes.get('/session', (context) => {
    const customer = context.get('customer');
    if (!customer) return context.json<Session>({ customer: null, expiresIn: null });
    const { name, email, language } = customer.contact;
    const expiresIn = Math.floor(customer.expiresAt - desk.now() / 1000);
    return context.json<Session>({ customer: { name, email, language }, expiresIn });
  });

  routes.get('/articles', async (context) => {
    const reader = context.get('reader');
    const query = context.req.query('query')?.trim();
    const found = query ? await searchArticles(desk, reader, query) : await startArticles(desk, reader);
    return answerJson(context, found satisfies ArticleList);
  });

  routes.get('/articles/:articleId', async (context) => {
    const id = context.req.param('articleId');
    // `0x1` and `1e0` are numbers, and the name of no article.
    const found = /^\d+$/.test(id) ? await readArticle(desk, context.get('reader'), Number(id)) : undefined;
    if (found) {
      const { title, folder, html, language, textUpdatedAt } = found;
      const updatedAt = new Date(textUpdatedAt).toISOString();
      const article: Article = { id: found.id, title, folder, html, language, updatedAt };
      return answerJson(context, article);
    }
    throw new ProblemError(404, {
      code: 'article-not-found',
      message: 'There is no such article for you: search for it, or sign in.',
    });
  });

  const limitTicket = limitBody(128 * 1024, (reason) =>
    reason === 'too-large'
      ? new ProblemError(413, { code: 'ticket-too-large', message: 'The message is too long: shorten it.' })
      : new ProblemError(400, { code: 'malformed-json', message: 'The body broke off: send it again.' }),
  );

  routes.post('/tickets', limitTicket, async (context) => {
    const customer = context.get('customer');
    const wait = ticketLimit.take(context.get('caller'));
    if (wait > 0) throw tooMany('too-many-tickets', 'These were many messages in a short time', wait);
    const ticket = await readTicketForm(context.req, customer !== undefined);
    if (customer && !customer.isKept) throw new ProblemError(507, failures['disk-full']);
    const widgetId = Number(context.req.param('widgetId'));
    const id = await createTicket(desk, context.get('reader').principal, { ...ticket, widgetId });
    return context.json<CreatedTicket>({ id }, 201);
  });

  return routes;
}

function tooMany(code: string, what: string, wait: number): ProblemError {
  const message = `${what}: try again in ${wait} seconds.`;
  return new ProblemError(429, { code, message }, { 'retry-after': String(wait) });
}
