// @module-tag slow
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRoutes } from '../server/http/create-routes.ts';
import { createAsset } from '../server/http/assets/create-asset.ts';
import { openDatabase } from '../server/storage/open-database.ts';
import { attacks } from './attacks.ts';
import { routes } from './attacks/grammar.ts';
import { openTarget } from './open-target.ts';

let opened: Awaited<ReturnType<typeof openTarget>>;

beforeAll(async () => {
  opened = await openTarget({ rounds: 1, seed: 1 });
});
afterAll(() => opened.close());

// One after the other upon one help desk: the last looks back at what the others have left.
test.each(attacks)('$name: it holds', async ({ run }) => {
  const outcome = opened.begin();
  await run(opened.target);
  expect(outcome.broken).toEqual([]);
  expect(outcome.tried).toBeGreaterThan(5);
});

test('the grammar knows every route', async () => {
  const database = await openDatabase(':memory:');
  const asset = createAsset('x.js', '');
  const assets = { loader: asset, frame: { script: 'x.js', styles: [] }, files: new Map([['x.js', asset]]) };
  const app = createRoutes({ desk: { database, now: Date.now }, assets, log: () => {} });
  const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const answered = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, '')}`)
    .filter((route) => !route.endsWith('/*'));
  expect([...new Set(answered)].filter((route) => !known.has(route))).toEqual([]);
  await database.destroy();
});
