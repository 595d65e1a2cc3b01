import { CustomerTokenError, signCustomerToken } from '@widget/server';
import { expect, test, vi } from 'vitest';
import type { Desk } from '../desk.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { verifyOnce } from './verify-once.ts';

const secret = 'a shared secret of more than 32 bytes';
const hour = 3_600_000;

async function createDesk() {
  const clock = { now: Date.now() };
  const desk: Desk = { database: await openDatabase(':memory:'), now: () => clock.now };
  return { desk, clock };
}
const sign = () => signCustomerToken({ name: 'Ann', email: 'ann@acme.example', expiresIn: 3600 }, { secret });

/** How often a signature is checked while something is done. */
async function checks(work: () => Promise<unknown>): Promise<number> {
  const verify = vi.spyOn(crypto.subtle, 'verify');
  try {
    await work();
    return verify.mock.calls.length;
  } finally {
    verify.mockRestore();
  }
}

test('a token is judged once while it lives', async () => {
  const { desk, clock } = await createDesk();
  const token = await sign();
  const first = await verifyOnce(desk, token, secret);
  clock.now += hour / 2;
  expect(await checks(async () => expect(await verifyOnce(desk, token, secret)).toEqual(first))).toBe(0);
});

test('at its end it is over', async () => {
  const { desk, clock } = await createDesk();
  const token = await sign();
  const { expiresAt } = await verifyOnce(desk, token, secret);
  clock.now = expiresAt * 1000;
  await expect(verifyOnce(desk, token, secret)).rejects.toMatchObject({ code: 'token-expired' });
});

test('with another secret it is over, and with the former one it is judged again', async () => {
  const { desk } = await createDesk();
  const token = await sign();
  await verifyOnce(desk, token, secret);
  await expect(verifyOnce(desk, token, `${secret}!`)).rejects.toMatchObject({ code: 'token-signature' });
  expect(await checks(() => verifyOnce(desk, token, secret))).toBe(1);
});

test('a clock that was set back has it judged again', async () => {
  const { desk, clock } = await createDesk();
  const token = await sign();
  await verifyOnce(desk, token, secret);
  clock.now -= 2 * hour;
  await expect(verifyOnce(desk, token, secret)).rejects.toBeInstanceOf(CustomerTokenError);
});

test('another help desk knows nothing of it, and of many the oldest is forgotten', async () => {
  const [one, other] = [await createDesk(), await createDesk()];
  const token = await sign();
  await verifyOnce(one.desk, token, secret);
  expect(await checks(() => verifyOnce(other.desk, token, secret))).toBe(1);
  for (let place = 0; place < 1000; place++) {
    const name = `Ann ${place}`;
    await verifyOnce(
      one.desk,
      await signCustomerToken({ name, email: 'ann@acme.example' }, { secret }),
      secret,
    );
  }
  expect(await checks(() => verifyOnce(one.desk, token, secret))).toBe(1);
});
