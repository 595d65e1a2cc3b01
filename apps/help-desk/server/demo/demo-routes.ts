import { signCustomerToken, type Customer } from '@widget/server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Problem } from '../../contract/widget-api.ts';
import type { Desk } from '../desk/desk.ts';
import { readSettings } from '../desk/settings/read-settings.ts';
import { demoCustomers } from './demo-customers.ts';

const customers = new Map<string, Customer>(
  Object.entries(demoCustomers).map(([key, { name, email }]) => [key, { name, email }]),
);

const expiresIn = 3600;

/**
 * `POST /demo/help-token/<customer>`: a token of one of the demo's customers, for whoever tries the widget in an app
 * that signs nobody in yet. Of a real help desk it would give everything away; the demo's secret anyone may know.
 */
export function createDemoRoutes(desk: Desk) {
  const routes = new Hono();
  routes.use(cors());
  routes.post('/help-token/:customer', async (context) => {
    const customer = customers.get(context.req.param('customer'));
    if (!customer) {
      const message = `The demo has no customer of that name: take ${[...customers.keys()].join(', ')}.`;
      return context.json<Problem>({ code: 'customer-not-found', message }, 404);
    }
    const { sharedSecret: secret } = await readSettings(desk);
    const token = await signCustomerToken({ ...customer, expiresIn }, { secret });
    context.header('cache-control', 'no-store');
    return context.json({ token, expiresIn });
  });
  return routes;
}
