import { expect, test } from 'vitest';
import { createTestHelpDesk, tokenOf } from '../testing/create-test-help-desk.ts';

const ticket = { subject: 'Torn', description: 'It tore.' };

/** What each door says to a ticket of somebody with this address: typed, by API, and signed. */
async function askEveryDoor(email: string): Promise<number[]> {
  const { sendTicket, api, widget } = await createTestHelpDesk();
  const typed = await sendTicket({ ...ticket, key: 'draft-0001', email });
  const byApi = await api('POST', '/tickets', { ...ticket, email });
  const token = await tokenOf(email).catch(() => undefined);
  const signed = token === undefined ? 400 : (await widget('/session', token)).status;
  return [typed.status, byApi.status, signed];
}

test.each(['jürgen@bücher.example', 'ann+tent@acme.example', "o'hara@acme.example", 'root@localhost'])(
  '%s is an address at every door',
  async (email) => {
    expect(await askEveryDoor(email)).toEqual([201, 201, 200]);
  },
);

test.each([
  'ann',
  'ann@acme@example',
  'ann @acme.example',
  'an\u200Bn@acme.example',
  'ann\u0000@acme.example',
  'ann,bob@acme.example',
  'ann@acme..example',
  `${'a'.repeat(65)}@acme.example`,
  `${'a'.repeat(250)}@acme.example`,
])('%j is none at any', async (email) => {
  expect(await askEveryDoor(email)).toEqual([400, 400, 400]);
});
