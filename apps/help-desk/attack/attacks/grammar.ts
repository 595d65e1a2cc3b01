/** A route as a caller sees it. */
export interface Route {
  method: string;
  /** With names in place of what changes. */
  path: string;
  /** The parameters that it reads. */
  query?: string[];
  /** The fields that it reads, each with a value that is right. */
  fields?: Record<string, unknown>;
  /** What its body is declared as. Default JSON. */
  type?: string;
}

const form = 'application/x-www-form-urlencoded';
const pages = ['page', 'per_page'];
const category = { name: 'Orders', description: 'All about them' };
const folder = { name: 'Returns', description: 'How to', visibility: 4, company_ids: [1, 2] };
const article = { title: 'Send it back', description: '<p>Within a month.</p>', status: 2 };
const ticket = {
  subject: 'Torn',
  status: 3,
  priority: 2,
  type: 'Problem',
  custom_fields: { cf_order: 'A-17' },
};

/** All that the help desk answers, but for the demo's own. */
export const routes: Route[] = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/healthz' },
  { method: 'GET', path: '/widgets/:file' },
  { method: 'GET', path: '/widgets/:widgetId/frame', query: ['origin', 'locale'] },
  { method: 'GET', path: '/widget-assets/:name' },
  { method: 'GET', path: '/widgets/:widgetId/session', query: ['language'] },
  { method: 'GET', path: '/widgets/:widgetId/articles', query: ['query', 'language'] },
  { method: 'GET', path: '/widgets/:widgetId/articles/:articleId', query: ['language'] },
  {
    ...{ method: 'POST', path: '/widgets/:widgetId/tickets' },
    fields: {
      ...ticket,
      key: 'draft-0001',
      email: 'cleo@example.net',
      name: 'Cleo',
      description: 'It tore.',
    },
  },
  { method: 'GET', path: '/api/v2/solutions/categories', query: pages },
  { method: 'POST', path: '/api/v2/solutions/categories', fields: category },
  { method: 'GET', path: '/api/v2/solutions/categories/:id' },
  { method: 'PUT', path: '/api/v2/solutions/categories/:id', fields: category },
  { method: 'DELETE', path: '/api/v2/solutions/categories/:id' },
  { method: 'GET', path: '/api/v2/solutions/categories/:id/folders', query: pages },
  { method: 'POST', path: '/api/v2/solutions/categories/:id/folders', fields: folder },
  { method: 'GET', path: '/api/v2/solutions/folders/:id' },
  { method: 'PUT', path: '/api/v2/solutions/folders/:id', fields: folder },
  { method: 'DELETE', path: '/api/v2/solutions/folders/:id' },
  { method: 'GET', path: '/api/v2/solutions/folders/:id/articles', query: pages },
  { method: 'POST', path: '/api/v2/solutions/folders/:id/articles', fields: article },
  { method: 'GET', path: '/api/v2/solutions/articles/:id' },
  { method: 'PUT', path: '/api/v2/solutions/articles/:id', fields: article },
  { method: 'DELETE', path: '/api/v2/solutions/articles/:id' },
  { method: 'GET', path: '/api/v2/solutions/synonyms/:language' },
  {
    ...{ method: 'PUT', path: '/api/v2/solutions/synonyms/:language' },
    fields: {
      synonyms: [
        ['refund', 'money back'],
        ['tent', 'shelter'],
      ],
    },
  },
  { method: 'GET', path: '/api/v2/tickets', query: pages },
  {
    ...{ method: 'POST', path: '/api/v2/tickets' },
    fields: {
      ...ticket,
      description: '<p>It tore.</p>',
      source: 2,
      email: 'cleo@example.net',
      name: 'Cleo',
      requester_id: 1,
    },
  },
  { method: 'GET', path: '/api/v2/tickets/:id' },
  { method: 'PUT', path: '/api/v2/tickets/:id', fields: ticket },
  { method: 'DELETE', path: '/api/v2/tickets/:id' },
  { method: 'GET', path: '/portal/portal.css' },
  { method: 'GET', path: '/portal/sign-in' },
  {
    method: 'POST',
    path: '/portal/sign-in',
    type: form,
    fields: { email: 'admin@helpdesk.example', key: 'wrong' },
  },
  { method: 'POST', path: '/portal/sign-out', type: form, fields: {} },
  { method: 'GET', path: '/portal' },
  { method: 'GET', path: '/portal/tickets', query: ['before'] },
  { method: 'GET', path: '/portal/tickets/:id' },
];
