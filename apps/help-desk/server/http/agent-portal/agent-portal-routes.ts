import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { findAgent } from '../../desk/security/find-agent.ts';
import { createAsset } from '../assets/create-asset.ts';
import { serveAsset } from '../assets/serve-asset.ts';
import { normaliseEmail } from '../../desk/people/normalise-email.ts';
import type { Database } from '../../storage/schema.ts';
import { clientAddress } from '../limits/client-address.ts';
import type { RateLimit } from '../limits/create-rate-limit.ts';
import {
  agentSessionLifetime,
  endAgentSession,
  findSignedInAgent,
  startAgentSession,
} from '../../desk/security/agent-sessions.ts';
import { listTickets } from '../../desk/tickets/list-tickets.ts';
import { missingPage } from './missing-page.ts';
import { portalStyle } from './portal-style.ts';
import { readTicket } from '../../desk/tickets/read-ticket.ts';
import { signInPage } from './sign-in-page.ts';
import { ticketListPage } from './ticket-list-page.ts';
import { ticketPage } from './ticket-page.ts';

export interface PortalOptions {
  database: Database;
  signInLimit: RateLimit;
  /** Milliseconds since 1970. */
  now: () => number;
}

const cookieName = 'help-desk-session';
const cookieScope = { path: '/portal', httpOnly: true, sameSite: 'Strict' } as const;

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages for those who answer. They are plain forms and links, and run no script. */
export function createPortalRoutes({ database, signInLimit, now }: PortalOptions) {
  const routes = new Hono<{ Variables: { agent: { name: string } } }>();
  const style = createAsset('portal.css', portalStyle);

  routes.get('/portal.css', (context) => serveAsset(context, style, 'no-cache'));

  routes.use(csrf(), bodyLimit({ maxSize: 8 * 1024 }), async (context, next) => {
    context.header('content-security-policy', policy);
    context.header('cache-control', 'no-store');
    return next();
  });

  routes.get('/sign-in', (context) => context.html(signInPage()));

  routes.post('/sign-in', async (context) => {
    const { email, key } = signInForm.parse(await context.req.parseBody());
    const wait = signInLimit.take(clientAddress(context.env));
    if (wait > 0) {
      context.header('retry-after', String(wait));
      const failure = `Too many attempts: try again in ${wait} seconds.`;
      return context.html(signInPage({ email, failure }), 429);
    }
    const agent = await findAgent(database, key);
    if (agent?.kind !== 'agent' || agent.email !== normaliseEmail(email)) {
      const failure = 'This email and API key do not belong together. Check both.';
      return context.html(signInPage({ email, failure }), 401);
    }
    const session = await startAgentSession(database, agent.id, now());
    const secure = new URL(context.req.url).protocol === 'https:';
    setCookie(context, cookieName, session, { ...cookieScope, secure, maxAge: agentSessionLifetime });
    return context.redirect('/portal/tickets', 303);
  });

  routes.post('/sign-out', async (context) => {
    await endAgentSession(database, getCookie(context, cookieName) ?? '');
    deleteCookie(context, cookieName, cookieScope);
    return context.redirect('/portal/sign-in', 303);
  });

  routes.use(async (context, next) => {
    const agent = await findSignedInAgent(database, getCookie(context, cookieName) ?? '', now());
    if (!agent) return context.redirect('/portal/sign-in', 303);
    context.set('agent', agent);
    return next();
  });

  routes.get('/', (context) => context.redirect('/portal/tickets'));

  routes.get('/tickets', async (context) => {
    const before = readCursor(context);
    const { tickets, hasOlder } = await listTickets(database, before);
    const last = tickets.at(-1);
    const older = hasOlder && last ? `/portal/tickets?before=${last.id}` : undefined;
    const agent = context.get('agent');
    return context.html(ticketListPage({ agent, tickets, isContinued: before !== undefined, older }));
  });

  routes.get('/tickets/:id{[0-9]+}', async (context) => {
    const agent = context.get('agent');
    const ticket = await readTicket(database, Number(context.req.param('id')));
    return ticket ? context.html(ticketPage({ agent, ticket })) : context.html(missingPage(agent), 404);
  });

  routes.all('*', (context) => context.html(missingPage(context.get('agent')), 404));

  return routes;
}

const signInForm = z.object({ email: z.string().catch(''), key: z.string().catch('') });

function readCursor(context: Context): number | undefined {
  const value = context.req.query('before');
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
