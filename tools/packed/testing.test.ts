import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApp, type App } from './create-app.ts';
import { recipes } from './recipes.ts';

const { registry } = inject('services');
let app: App;

beforeAll(async () => {
  app = await createApp({ ...recipes.testing, registry });
});
afterAll(() => app.remove());

test('the test of the README passes, run as the README says', async () => {
  const said = await app.run(['npx', 'vitest', 'run', '--environment', 'jsdom']);
  expect(said).toContain('1 passed');
});
