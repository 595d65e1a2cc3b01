import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { demoPassword } from '../shop/demo-customers.ts';
import { startExample, type StartExampleOptions } from '../start-example.ts';

export const testSecret = 'a shared secret of forty bytes and more!';

/** An empty folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-shop-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A folder as a front end's build leaves it. */
export function makeAssets(): string {
  const folder = makeFolder();
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>Shop</title></head><body></body></html>',
  );
  return folder;
}

/** Starts a shop on a free port until the test ends, and a browser's worth of cookies to visit it with. */
export async function openTestShop(options: Partial<StartExampleOptions> = {}) {
  const shop = await startExample({
    port: 0,
    assets: makeAssets(),
    data: ':memory:',
    helpDesk: 'http://127.0.0.1:4800',
    widgetId: 81000000001,
    secret: testSecret,
    ...options,
  });
  let open = true;
  const close = async () => {
    if (open) await shop.close();
    open = false;
  };
  onTestFinished(close);
  return { origin: shop.origin, close, ...createVisitor(shop.origin) };
}

interface Visit extends RequestInit {
  headers?: Record<string, string>;
}

function createVisitor(origin: string) {
  const cookies = new Map<string, string>();

  async function visit(path: string, { headers, ...init }: Visit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(origin + path, { ...init, headers: { origin, cookie, ...headers } });
    for (const setCookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
      if (/max-age=0/i.test(setCookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    visit(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });

  return {
    cookies,
    visit,
    post,
    signIn: (email: string, password = demoPassword) => post('/api/auth/sign-in/email', { email, password }),
    signOut: () => post('/api/auth/sign-out', {}),
    readSession: async () => (await visit('/api/auth/get-session')).json(),
    fetchToken: (headers: Record<string, string> = {}) => visit('/help-token', { method: 'POST', headers }),
  };
}
