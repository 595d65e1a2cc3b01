import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { installDebian } from '../install-debian.ts';
import { startProcess } from '../processes/start-process.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/behind-a-proxy.md'), 'utf8');

/** A block of the page, as it stands there. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? expect.unreachable();
}

interface Place {
  folder: string;
  desk: number;
  port: number;
}

/** Each proxy by the lines of the page, with addresses and certificates of this computer. */
const proxies: Record<string, (place: Place) => [string, ...string[]]> = {
  caddy({ folder, desk, port }) {
    const lines = block('caddy')
      .replace('help.example.com {', `https://localhost:${port} {\n  tls internal`)
      .replace('127.0.0.1:4800', `127.0.0.1:${desk}`);
    const here = '{\n  admin off\n  skip_install_trust\n  auto_https disable_redirects\n}\n';
    writeFileSync(join(folder, 'Caddyfile'), here + lines);
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
  nginx({ folder, desk, port }) {
    const [certificate, key] = [join(folder, 'help.pem'), join(folder, 'help.key')];
    execFileSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-keyout', key, '-out', certificate],
    ]);
    const lines = block('nginx')
      .replace('listen 443', `listen 127.0.0.1:${port}`)
      .replace('help.example.com;', 'localhost;')
      .replace('/etc/ssl/help.example.com.pem', certificate)
      .replace('/etc/ssl/help.example.com.key', key)
      .replace('127.0.0.1:4800', `127.0.0.1:${desk}`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(folder, name)};`)
      .join(' ');
    // As root its workers would be somebody who may not read the folder.
    const user = process.getuid?.() === 0 ? 'user root; ' : '';
    const here = `${user}daemon off; pid ${join(folder, 'pid')}; error_log stderr; events {}`;
    writeFileSync(join(folder, 'nginx.conf'), `${here} http { access_log off; ${temporary}\n${lines} }`);
    return ['nginx', '-c', join(folder, 'nginx.conf')];
  },
};

/** The help desk as the page starts it, behind a proxy as the page configures it. */
async function open(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'widget-proxy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'home'));
  const port = await freePort();
  const [, ...options] = block('sh')
    .trim()
    .replace('https://help.example.com', `https://localhost:${port}`)
    .split(' ');
  const main = join(root, 'apps/help-desk/server/main.ts');
  const own = ['--port', '0', '--data', join(folder, 'data'), '--demo'];
  const helpDesk = startProcess(['node', '--conditions=@widget/source', main, ...own, ...options]);
  onTestFinished(() => void helpDesk.stop());
  const [, desk] = await helpDesk.says(/answers at \S+:(\d+)\n/);
  const command = proxies[name]?.({ folder, port, desk: Number(desk) }) ?? expect.unreachable();
  const environment = { HOME: join(folder, 'home'), XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const proxy = startProcess(command, { environment });
  onTestFinished(() => void proxy.stop());
  const origin = `https://localhost:${port}`;

  const ask = (path: string, { method = 'GET', headers = {}, body = '', from = '127.0.0.1' } = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, servername: 'localhost', localAddress: from };
      const allHeaders = { host: `localhost:${port}`, 'content-length': Buffer.byteLength(body), ...headers };
      const sent = request(
        { ...options, path, method, headers: allHeaders, rejectUnauthorized: false, agent: false },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  await expect
    .poll(() => ask('/healthz').catch(() => undefined), { timeout: 60_000 })
    .toMatchObject({ status: 200 });
  const signIn = (key: string, options: { from?: string; headers?: Record<string, string> } = {}) =>
    ask('/portal/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: 'admin@helpdesk.example', key }).toString(),
      ...options,
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...options.headers },
    });
  return { ask, signIn, origin };
}

installDebian('the proxies', 'nginx-light', 'caddy');

describe.each(Object.keys(proxies))('behind %s, as the page says,', (name) => {
  test('an agent signs in by a browser that says its origin alone, and the cookie is for TLS', async () => {
    const { signIn } = await open(name);
    const { status, headers } = await signIn('demo-api-key');
    expect(status).toBe(303);
    expect(String(headers['set-cookie'])).toMatch(/; Secure;/);
    expect((await signIn('demo-api-key', { headers: { origin: 'http://127.0.0.1:4800' } })).status).toBe(403);
  });

  test('a list’s next page is where callers reach it, whatever they call the host', async () => {
    const { ask, origin } = await open(name);
    const headers = { authorization: `Basic ${btoa('demo-api-key:X')}`, 'x-forwarded-proto': 'http' };
    const answer = await ask('/api/v2/solutions/categories?per_page=1', { headers });
    expect(answer.headers['link']).toBe(
      `<${origin}/api/v2/solutions/categories?per_page=1&page=2>; rel="next"`,
    );
  });

  test('who guesses keys makes themselves wait, whatever they claim to be, and nobody else', async () => {
    const { signIn } = await open(name);
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt++) {
      const headers = { 'x-forwarded-for': `203.0.113.${attempt}`, 'x-real-ip': `203.0.113.${attempt}` };
      statuses.push((await signIn('guessed', { from: '127.0.0.2', headers })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn('demo-api-key', { from: '127.0.0.3' })).status).toBe(303);
  });

  test('a body that is too large is refused by the help desk, and what is asked next is answered', async () => {
    const { ask } = await open(name);
    const answer = await ask('/widgets/81000000001/tickets', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ description: 'x'.repeat(200_000) }),
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'ticket-too-large' });
    expect((await ask('/healthz')).status).toBe(200);
  });
});
