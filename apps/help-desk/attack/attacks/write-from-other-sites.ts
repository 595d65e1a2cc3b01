import type { Attack } from '../attack.ts';
import { admin, json, widget } from '../callers.ts';

const types = [
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
  ],
  ...['text/plain; charset=application/json', 'application/jsonp', 'application/json-seq', 'application', ''],
];
const origins: Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'nonsense' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1' },
  { origin: 'http://127.0.0.1:4800.evil.example' },
];

/** Sends what a page of another site can make an agent's browser send. */
export const writeFromOtherSites: Attack = {
  name: 'Write from another site',
  async run(target) {
    const count = async () =>
      (await target.ask('/api/v2/solutions/categories?per_page=100', { headers: admin })).list.length;
    const before = await count();
    const body = JSON.stringify({ name: 'Forged' });
    for (const type of types) {
      const headers = { ...admin, 'content-type': type };
      const { status } = await target.ask('/api/v2/solutions/categories', { method: 'POST', headers, body });
      target.holds(status === 415, `a form as ${type || 'nothing'}: ${status}`);
    }
    for (const origin of origins) {
      const headers = { ...admin, ...json, ...origin };
      for (const [method, path] of [
        ['POST', '/api/v2/solutions/categories'],
        ['PUT', '/api/v2/solutions/categories/1'],
        ['DELETE', '/api/v2/solutions/categories/1'],
        ['PUT', '/api/v2/tickets/1'],
      ] as const) {
        const { status } = await target.ask(path, { method, headers, body });
        target.holds(status === 403, `${method} ${path} from ${JSON.stringify(origin)}: ${status}`);
      }
      const form = { 'content-type': 'application/x-www-form-urlencoded', ...origin };
      for (const path of ['/portal/sign-in', '/portal/sign-out']) {
        const fields = 'email=admin@helpdesk.example&key=demo-api-key';
        const { status, headers } = await target.ask(path, { method: 'POST', headers: form, body: fields });
        target.holds(
          status === 403 && !headers['set-cookie'],
          `${path} from ${JSON.stringify(origin)}: ${status}`,
        );
      }
    }
    target.holds((await count()) === before, 'nothing was written');
    for (const path of [`${widget}/session`, '/api/v2/tickets', '/portal/sign-in', '/healthz']) {
      const { headers } = await target.ask(path, { headers: { ...admin, origin: 'https://evil.example' } });
      const shared = Object.keys(headers).filter((name) => name.startsWith('access-control'));
      target.holds(shared.length === 0, `${path} lets other sites read: ${shared.join()}`);
    }
    const { headers } = await target.ask('/api/v2/tickets', { headers: { 'user-agent': 'Mozilla/5.0' } });
    target.holds(!headers['www-authenticate'], 'a browser is not asked for the key');
  },
};
