import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { demoAccount } from '../demo/demo-account.ts';
import { createTestHelpDesk, origin, tokenOf } from '../testing/create-test-help-desk.ts';

const ticket = { key: 'draft-0001', subject: 'Torn', description: 'It tore.', email: 'ann@acme.example' };

test('the sign-in page tells the demo’s key of the demo alone', async () => {
  const page = async (demo: boolean) =>
    (await (await createTestHelpDesk({ demo })).request('/portal/sign-in')).text();
  expect(await page(true)).toContain('demo-api-key');
  expect(await page(false)).not.toContain('demo');
});

test('who has only claimed to be somebody looks like it, in the list and in the API', async () => {
  const { request, api, sendTicket } = await createTestHelpDesk();
  await sendTicket(ticket, await tokenOf('ann@acme.example', { name: 'Ann' }));
  await sendTicket({ ...ticket, key: 'draft-0002', name: 'Ann' });
  const listed = await (await api('GET', '/tickets')).json();
  expect(listed.map(({ id, verified }: { id: number; verified: boolean }) => [id, verified])).toEqual([
    [2, false],
    [1, true],
  ]);
  const fields = new URLSearchParams({ email: 'admin@helpdesk.example', key: 'demo-api-key' });
  const signedIn = await request('/portal/sign-in', { method: 'POST', headers: { origin }, body: fields });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await request('/portal/tickets', { headers: { cookie } })).text();
  const rows = [...new JSDOM(page).window.document.querySelectorAll('tbody tr')];
  expect(rows.map(({ textContent }) => textContent.includes('not signed in'))).toEqual([true, false]);
});

describe('who has only claimed to be somebody, and guessed the key of a draft,', () => {
  const ids = async (...sent: readonly [ticket: object, token?: string][]) => {
    const { sendTicket } = await createTestHelpDesk();
    const found = [];
    for (const one of sent) found.push((await (await sendTicket(...one)).json()).id);
    return found;
  };

  test('learns nothing of the customer’s ticket, whatever else they know of it', async () => {
    const token = await tokenOf('ann@acme.example');
    expect(await ids([ticket, token], [ticket], [ticket, token])).toEqual([1, 2, 1]);
  });

  test('does not take the place of the customer’s ticket', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    await sendTicket({ ...ticket, subject: 'Mine' });
    await sendTicket(ticket, await tokenOf('ann@acme.example'));
    expect(await (await api('GET', '/tickets')).json()).toMatchObject([
      { subject: 'Torn', verified: true },
      { subject: 'Mine', verified: false },
    ]);
  });

  test.each([
    { subject: 'Guessed' },
    { description: 'Guessed.' },
    { name: 'Ann' },
    { type: 'Problem' },
    { custom_fields: { cf_order: 'A-17' } },
  ])('learns nothing of another unknown sender’s, unless they know all that it says: %j', async (other) => {
    expect(await ids([ticket], [{ ...ticket, ...other }], [ticket])).toEqual([1, 2, 1]);
  });
});

test('a name that nobody can see gives way to the email’s', async () => {
  const { sendTicket, api } = await createTestHelpDesk();
  await sendTicket({ ...ticket, name: '\u200B' });
  expect(await (await api('GET', '/tickets/1')).json()).toMatchObject({ name: 'ann' });
});

describe('status and priority', () => {
  const set = { status: 5, priority: 4 };
  const kept = async (account: typeof demoAccount, token?: string) => {
    const { api, sendTicket } = await createTestHelpDesk({ account });
    const { id } = await (await sendTicket({ ...ticket, ...set }, token)).json();
    const { status, priority } = await (await api('GET', `/tickets/${id}`)).json();
    return { status, priority };
  };

  test('are not for somebody unknown to set', async () => {
    expect(await kept({ ...demoAccount, senderMaySet: [] })).toEqual({ status: 2, priority: 1 });
  });

  test('are, each for itself, where the widget lets them', async () => {
    expect(await kept({ ...demoAccount, senderMaySet: ['priority'] })).toEqual({ status: 2, priority: 4 });
    expect(await kept({ ...demoAccount, senderMaySet: ['status'] })).toEqual({ status: 5, priority: 1 });
  });

  test('are for a customer', async () => {
    const token = await tokenOf('ann@acme.example');
    expect(await kept({ ...demoAccount, senderMaySet: [] }, token)).toEqual(set);
  });
});

test.each([
  ...['\u200B', '\u200B\u2060 \uFEFF', 'To\u0000rn', '\u00AD', '\u3164', '\u115F\u1160', '\u2800'],
  ...['\uFE0F', '\u034F', '\u{E0001}', '\u{E0100}', '\u0301', '\u202E', '\uD800'],
])('a subject that nobody can see, or read whole, is refused: %j', async (subject) => {
  const { api, sendTicket } = await createTestHelpDesk();
  expect((await sendTicket({ ...ticket, subject })).status).toBe(400);
  const { key: _, ...byApi } = { ...ticket, subject };
  expect((await api('POST', '/tickets', byApi)).status).toBe(400);
  expect((await api('POST', '/solutions/categories', { name: subject })).status).toBe(400);
});
