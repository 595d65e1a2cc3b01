import { expect, test } from 'vitest';
import { createTestHelpDesk, tokenOf } from '../../testing/create-test-help-desk.ts';

test('who asks too much waits, and nobody else', { timeout: 60_000 }, async () => {
  const { widget } = await createTestHelpDesk();
  const ann = await tokenOf('ann@acme.example');
  const askUntilRefused = async () => {
    for (let asked = 0; asked < 1_000; asked++) {
      const response = await widget('/articles/1');
      if (response.status !== 404) return { asked, response };
    }
    return undefined;
  };
  const refused = await askUntilRefused();
  expect(refused?.asked).toBeGreaterThanOrEqual(300);
  expect(refused?.response.status).toBe(429);
  expect(Number(refused?.response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused?.response.json()).toMatchObject({ code: 'too-many-requests' });
  expect((await widget('/session', ann)).status).toBe(200);
});
