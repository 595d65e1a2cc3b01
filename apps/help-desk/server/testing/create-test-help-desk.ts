import { signCustomerToken } from '@widget/server';
import { onTestFinished } from 'vitest';
import { createHelpDesk, type HelpDeskOptions } from '../create-help-desk.ts';
import { demoAccount } from '../demo/demo-account.ts';

export const origin = 'http://help.example';

/** A help desk in memory for one test. It has the demo's account, and its content if asked for. */
export async function createTestHelpDesk(options: Partial<HelpDeskOptions> = {}) {
  const helpDesk = await createHelpDesk({ data: ':memory:', account: demoAccount, ...options });
  onTestFinished(helpDesk.close);

  const request = (path: string, init?: RequestInit) => helpDesk.fetch(new Request(`${origin}${path}`, init));

  return {
    request,

    /** Asks the widget's API, as the customer with the token if there is one. */
    widget: (path: string, token?: string) => request(widgetPath(path), { headers: bearer(token) }),

    /** Sends a ticket as the widget's frame does. */
    sendTicket: (ticket: object, token?: string) =>
      request(widgetPath('/tickets'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token) },
        body: JSON.stringify(ticket),
      }),

    /** Calls the REST API, as the administrator by default. */
    api: (method: string, path: string, body?: object, apiKey = 'demo-api-key') =>
      request(`/api/v2${path}`, {
        method,
        headers: {
          authorization: `Basic ${btoa(`${apiKey}:X`)}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
  };
}

/** A customer's token, by default as the demo shop signs them. */
export function tokenOf(email: string, { name = 'A Customer', secret = demoAccount.sharedSecret } = {}) {
  return signCustomerToken({ name, email }, { secret });
}

function widgetPath(path: string): string {
  return `/widgets/${demoAccount.widgetId}${path}`;
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
