import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createTestHelpDesk } from '../../testing/create-test-help-desk.ts';

const path = '/widgets/81000000001/articles?query=order';

test('an answer that is worth it comes compressed to who takes that, and says that there are two of it', async () => {
  const { request } = await createTestHelpDesk({ demo: true });
  const plain = await request(path);
  const text = await plain.text();
  expect(plain.headers.get('content-encoding')).toBeNull();
  for (let turn = 0; turn < 2; turn++) {
    const packed = await request(path, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('content-type')).toBe('application/json');
    expect([plain, packed].map(({ headers }) => headers.get('vary'))).toEqual(
      Array(2).fill('Accept-Encoding'),
    );
    const body = Buffer.from(await packed.arrayBuffer());
    expect(gunzipSync(body).toString()).toBe(text);
    expect(body.length).toBeLessThan(text.length / 2);
  }
});

test('who refuses it gets it plain, and what is small is never compressed', async () => {
  const { request } = await createTestHelpDesk({ demo: true });
  const encodingOf = async (asked: string, accepted: string) =>
    (await request(asked, { headers: { 'accept-encoding': accepted } })).headers.get('content-encoding');
  expect(await encodingOf(path, 'gzip;q=0')).toBeNull();
  expect(await encodingOf('/widgets/81000000001/articles?query=xylophone', 'gzip')).toBeNull();
});

test('the REST API compresses its lists', async () => {
  const { request } = await createTestHelpDesk({ demo: true });
  const authorization = `Basic ${btoa('demo-api-key:X')}`;
  const response = await request('/api/v2/solutions/folders/1/articles', {
    headers: { authorization, 'accept-encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(JSON.parse(gunzipSync(Buffer.from(await response.arrayBuffer())).toString())).toHaveLength(6);
});
