import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Desk } from '../../desk/desk.ts';
import {
  agentSessionLifetime,
  endAgentSession,
  findSignedInAgent,
  type SignedInAgent,
} from '../../desk/security/agent-sessions.ts';
import { signAgentIn } from '../../desk/security/sign-agent-in.ts';
import { listTickets } from '../../desk/tickets/list-tickets.ts';
import { readTicket } from '../../desk/tickets/read-ticket.ts';
import { createAsset } from '../assets/create-asset.ts';
import { serveAsset } from '../assets/serve-asset.ts';
import type { RateLimit } from '../limits/create-rate-limit.ts';
import { limitBody } from '../limits/limit-body.ts';
import type { Network } from '../network/create-network.ts';
import { senderOf } from '../network/sender-of.ts';
import { missingPage } from './missing-page.ts';
import { portalStyle } from './portal-style.ts';
import { signInPage } from './sign-in-page.ts';
import { ticketListPage } from './ticket-list-page.ts';
import { ticketPage } from './ticket-page.ts';

export interface AgentPortalOptions {
  desk: Desk;
  network: Network;
  signInLimit: RateLimit;
  /** What the sign-in page says of where the key is. */
  keyHint: string;
}

const perPage = 50;

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
export function createAgentPortalRoutes({ desk, network, signInLimit, keyHint }: AgentPortalOptions) {
  const routes = new Hono<{ Variables: { agent: SignedInAgent } }>();
  const style = createAsset('portal.css', portalStyle);

  routes.get('/portal.css', (context) => serveAsset(context, style, 'no-cache'));

  const limitForm = limitBody(8 * 1024, (reason) =>
    reason === 'too-large'
      ? new HTTPException(413, { message: 'The form is too large: shorten what is in it.' })
      : new HTTPException(400, { message: 'The form broke off: send it again.' }),
  );

  routes.use(limitForm, async (context, next) => {
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    // Every browser says whose form it sends.
    if (!isRead && senderOf(context, network.originOf(context)) !== 'own') {
      const message =
        'This form was not sent by a page of this help desk: open the page here, and send it again.';
      throw new HTTPException(403, { message });
    }
    context.header('content-security-policy', policy);
    context.header('cache-control', 'no-store');
    return next();
  });

  routes.get('/sign-in', (context) => context.html(signInPage({ keyHint })));

  routes.post('/sign-in', async (context) => {
    const form = await context.req.parseBody().catch(() => undefined);
    if (!form) {
      const failure = 'The form did not arrive whole: send it again.';
      return context.html(signInPage({ keyHint, failure }), 400);
    }
    const { email, key } = signInForm.parse(form);
    const wait = signInLimit.take(network.callerOf(context));
    if (wait > 0) {
      context.header('retry-after', String(wait));
      const failure = `Too many attempts: try again in ${wait} seconds.`;
      return context.html(signInPage({ keyHint, email, failure }), 429);
    }
    const session = await signAgentIn(desk, { email, key });
    if (session === undefined) {
      const failure = 'This email and API key do not belong together. Check both.';
      return context.html(signInPage({ keyHint, email, failure }), 401);
    }
    const secure = network.originOf(context).startsWith('https:');
    setCookie(context, cookieName, session, { ...cookieScope, secure, maxAge: agentSessionLifetime });
    return context.redirect('/portal/tickets', 303);
  });

  routes.post('/sign-out', async (context) => {
    await endAgentSession(desk, getCookie(context, cookieName) ?? '');
    deleteCookie(context, cookieName, cookieScope);
    return context.redirect('/portal/sign-in', 303);
  });

  routes.use(async (context, next) => {
    const agent = await findSignedInAgent(desk, getCookie(context, cookieName) ?? '');
    if (!agent) return context.redirect('/portal/sign-in', 303);
    context.set('agent', agent);
    return next();
  });

  routes.get('/', (context) => context.redirect('/portal/tickets'));

  routes.get('/tickets', async (context) => {
    const agent = context.get('agent');
    const before = readCursor(context);
    // One more than shown tells whether there are older ones.
    const found = await listTickets(desk, agent.principal, { limit: perPage + 1, offset: 0, before });
    const tickets = found.slice(0, perPage);
    const last = tickets.at(-1);
    const older = found.length > perPage && last ? `/portal/tickets?before=${last.id}` : undefined;
    return context.html(ticketListPage({ agent, tickets, isContinued: before !== undefined, older }));
  });

  routes.get('/tickets/:id{[0-9]+}', async (context) => {
    const agent = context.get('agent');
    const ticket = await readTicket(desk, agent.principal, Number(context.req.param('id')));
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
