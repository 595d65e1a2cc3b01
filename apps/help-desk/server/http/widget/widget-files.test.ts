import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FrameConfiguration } from '../../../contract/widget-api.ts';
import { createAsset } from '../assets/create-asset.ts';
import { createTestHelpDesk } from '../../testing/create-test-help-desk.ts';
import type { WidgetAssets } from './load-widget-assets.ts';

const script = `console.log(${JSON.stringify('help '.repeat(200))});`;
const assets: WidgetAssets = {
  loader: createAsset('loader.js', script),
  frame: { script: 'main-a1.js', styles: ['main-a1.css'] },
  files: new Map([
    ['main-a1.js', createAsset('main-a1.js', script)],
    ['main-a1.css', createAsset('main-a1.css', 'body { margin: 0 }')],
  ]),
};
const frame = '/widgets/81000000001/frame';

test('the script comes in the best encoding that the browser takes', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const load = (encodings: string) =>
    request('/widgets/81000000001.js', { headers: { 'accept-encoding': encodings } });
  const plain = await load('identity');
  expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
  const brotli = await load('gzip, deflate, br, zstd');
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(await brotli.bytes()).toString()).toBe(script);
  const gzip = await load('gzip, br;q=0');
  expect(gzip.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(await gzip.bytes()).toString()).toBe(script);
  expect(gzip.headers.get('vary')).toBe('Accept-Encoding');
});

test('the script is asked for again soon, and sent again only when it has changed', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const response = await request('/widgets/81000000001.js');
  expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  const etag = response.headers.get('etag') ?? '';
  const again = await request('/widgets/81000000001.js', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('the frame’s files stay for ever under their names', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const response = await request('/widget-assets/main-a1.css');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect((await request('/widget-assets/main-b2.css')).status).toBe(404);
});

test('the frame tells its script what it needs to know', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const response = await request(`${frame}?origin=https://shop.example&locale=de-at`);
  const page = await response.text();
  const [, json = ''] =
    /<script type="application\/json" id="configuration">(.*?)<\/script>/s.exec(page) ?? [];
  const configuration: FrameConfiguration = JSON.parse(json);
  expect(configuration).toEqual({
    ...{ widgetId: 81_000_000_001, pageOrigin: 'https://shop.example' },
    ...{ locale: 'de-AT', defaultLanguage: 'en' },
  });
  expect(page).toContain('<html lang="de-AT">');
  expect(page).toContain('<script type="module" src="/widget-assets/main-a1.js"></script>');
  expect(page).toContain('<link rel="stylesheet" href="/widget-assets/main-a1.css" />');
});

test('nothing foreign runs in the frame, and any page may hold it', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const { headers } = await request(`${frame}?origin=http://127.0.0.1:3000`);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'; " +
      "font-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ...['', 'shop.example', 'https://shop.example/', 'https://SHOP.example', 'https://shop.example:443'],
  ...[
    'file://',
    'file://localhost',
    'data://x',
    'capacitor://',
    'app://a b',
    'javascript:alert(1)',
    'https://*',
    'https://a;sandbox',
    'https://a,https',
    'https://user@shop.example',
  ],
])('a frame for the origin "%s" is refused', async (origin) => {
  const { request } = await createTestHelpDesk({ assets });
  const response = await request(`${frame}?origin=${encodeURIComponent(origin)}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'origin-malformed' });
});

test('where the pages are named, no other one has the frame, in another one’s frame neither', async () => {
  const widgetOrigins = ['https://shop.example', 'capacitor://localhost', 'null'];
  const { request } = await createTestHelpDesk({ assets, widgetOrigins });
  for (const origin of widgetOrigins) {
    const { headers, status } = await request(`${frame}?origin=${origin}`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(
      /; frame-ancestors https:\/\/shop\.example capacitor:\/\/localhost file:$/,
    );
  }
  const other = await request(`${frame}?origin=https://else.example`);
  expect([other.status, await other.json()]).toEqual([
    403,
    { code: 'origin-not-allowed', message: expect.stringContaining('--widget-origins') },
  ]);
});

test.each(['capacitor://localhost', 'ionic://localhost', 'app://-', 'tauri://localhost', 'null'])(
  'a page of an app may hold the frame: %s',
  async (origin) => {
    const { request } = await createTestHelpDesk({ assets });
    expect((await request(`${frame}?origin=${origin}`)).status).toBe(200);
  },
);

test('a page that isolates itself may hold the frame', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const policies = async (query: string) => {
    const { headers } = await request(`${frame}?origin=https://shop.example&${query}`);
    return ['cross-origin-embedder-policy', 'cross-origin-resource-policy'].map((name) => headers.get(name));
  };
  expect(await policies('isolated=false')).toEqual(['credentialless', 'cross-origin']);
  expect(await policies('isolated=true')).toEqual(['require-corp', 'cross-origin']);
});

test('a locale that is none is left to the frame', async () => {
  const { request } = await createTestHelpDesk({ assets });
  const page = await (await request(`${frame}?origin=https://shop.example&locale=</script>`)).text();
  expect(page).toContain('"locale":null');
});

test.each(['/widgets/1.js', '/widgets/1/frame?origin=https://shop.example'])(
  'there is no %s',
  async (path) => {
    const { request } = await createTestHelpDesk({ assets });
    expect((await request(path)).status).toBe(404);
  },
);
