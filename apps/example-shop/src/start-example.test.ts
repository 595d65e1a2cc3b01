import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder, openTestShop } from './testing/open-test-shop.ts';

test('a second start keeps who is signed in, and adds no customer twice', async () => {
  const data = makeFolder();
  const first = await openTestShop({ data });
  await first.signIn('ann@acme.example');
  await first.close();

  const second = await openTestShop({ data });
  first.cookies.forEach((value, name) => second.cookies.set(name, value));
  expect(await second.readSession()).toMatchObject({ user: { email: 'ann@acme.example' } });
  expect((await second.signIn('cleo@example.net')).status).toBe(200);
});

test("only the owner reads the secret of the shop's cookies", async () => {
  const data = makeFolder();
  await openTestShop({ data });
  expect(statSync(join(data, 'auth-secret')).mode & 0o777).toBe(0o600);
});

test('a taken port is named', async () => {
  const { origin } = await openTestShop();
  const port = Number(new URL(origin).port);
  await expect(openTestShop({ port })).rejects.toMatchObject({
    code: 'port-taken',
    message: expect.stringContaining(`Port ${port} is taken`),
  });
});

test('a folder without a build is named, and the port is free again', async () => {
  const assets = makeFolder();
  const port = await findFreePort();
  await expect(openTestShop({ port, assets })).rejects.toMatchObject({
    code: 'build-missing',
    message: expect.stringContaining(assets),
  });
  expect((await openTestShop({ port })).origin).toBe(`http://127.0.0.1:${port}`);
});

test('a data folder that cannot be one is named', async () => {
  const data = join(makeFolder(), 'file');
  writeFileSync(data, '');
  await expect(openTestShop({ data })).rejects.toMatchObject({
    code: 'data-folder-unusable',
    message: expect.stringContaining(data),
  });
});

test.each(['', 'help-desk', 'javascript:alert(1)'])('"%s" is no help desk', async (helpDesk) => {
  await expect(openTestShop({ helpDesk })).rejects.toMatchObject({ code: 'help-desk-invalid' });
});

test('what has been asked is answered before the shop stops', async () => {
  const shop = await openTestShop();
  const answer = shop.signIn('ann@acme.example');
  await fetch(shop.origin);
  await shop.close();
  expect((await answer).status).toBe(200);
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
