import { expect, it } from 'vitest';
import { importSecret } from './import-secret.ts';

const secret = 'a shared secret of more than 32 bytes';

it('imports a secret once', async () => {
  expect(await importSecret(secret)).toBe(await importSecret(secret));
});

it('keeps a key from being read out', async () => {
  expect((await importSecret(secret)).extractable).toBe(false);
});

it('forgets a secret after eight others', async () => {
  const key = await importSecret(secret);
  for (let index = 0; index < 7; index += 1) await importSecret(`${secret}, number ${index}`);
  expect(await importSecret(secret)).toBe(key);
  await importSecret(`${secret}, number 7`);
  expect(await importSecret(secret)).not.toBe(key);
});
