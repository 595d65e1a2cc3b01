import { describe, expect, test } from 'vitest';
import type { Session } from '../../../contract/widget-api.ts';
import { createTestHelpDesk, tokenOf } from '../../testing/create-test-help-desk.ts';

const ticket = {
  key: 'draft-0001',
  subject: 'A torn tent',
  description: 'It tore.',
  email: 'cleo@example.net',
};

describe('a ticket', () => {
  test('is kept for who is signed in, whatever the form says', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    const token = await tokenOf('ann@acme.example', { name: 'Ann Acker' });
    const response = await sendTicket({ ...ticket, name: 'Somebody', email: 'else@example.net' }, token);
    expect(response.status).toBe(201);
    const { id } = await response.json();
    expect(await (await api('GET', `/tickets/${id}`)).json()).toMatchObject({
      ...{
        subject: 'A torn tent',
        description_text: 'It tore.',
        name: 'Ann Acker',
        email: 'ann@acme.example',
      },
      ...{ status: 2, priority: 1, source: 9 },
    });
  });

  test('is kept for anyone who names an email, with all that the form has', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    const routing = { group_id: 3, product_id: 4, form_id: 5 };
    const form = { ...ticket, ...routing, name: 'Cleo Novak', priority: 3, status: 3, type: 'Problem' };
    const response = await sendTicket({
      ...form,
      custom_fields: { cf_order: 'A-17', cf_gift: true, cf_items: 2 },
    });
    const { id } = await response.json();
    expect(await (await api('GET', `/tickets/${id}`)).json()).toMatchObject({
      ...{ name: 'Cleo Novak', email: 'cleo@example.net', priority: 3, status: 3, type: 'Problem' },
      ...routing,
      custom_fields: { cf_order: 'A-17', cf_gift: true, cf_items: 2 },
    });
  });

  test('sent again is the same ticket', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    const ids = [];
    for (let attempt = 0; attempt < 3; attempt++) ids.push((await (await sendTicket(ticket)).json()).id);
    expect(new Set(ids).size).toBe(1);
    expect(await (await api('GET', '/tickets')).json()).toHaveLength(1);
  });

  test('with the key of another person’s draft is one of its own', async () => {
    const { sendTicket, api } = await createTestHelpDesk();
    await sendTicket(ticket);
    await sendTicket({ ...ticket, email: 'dora@example.net' });
    expect(await (await api('GET', '/tickets')).json()).toHaveLength(2);
  });

  test('under a known email renames nobody', async () => {
    const { sendTicket, widget } = await createTestHelpDesk();
    await sendTicket({ ...ticket, email: 'ANN@acme.example', name: 'Not Ann' });
    const token = await tokenOf('ann@acme.example', { name: 'Ann Acker' });
    await sendTicket({ ...ticket, key: 'draft-0003', email: 'ann@acme.example', name: 'Not Ann' });
    const session: Session = await (await widget('/session', token)).json();
    expect(session.customer?.name).toBe('Ann Acker');
  });

  test('that lacks something is answered field by field', async () => {
    const { sendTicket } = await createTestHelpDesk();
    const response = await sendTicket({
      ...{ key: 'draft-0001', subject: ' ', email: 'cleo', description: 'x'.repeat(20_001) },
      ...{ priority: 9, group_id: 1.5, form_id: 0, custom_fields: { cf_order: { nested: true } } },
    });
    expect(response.status).toBe(400);
    const { code, fields } = await response.json();
    expect(code).toBe('invalid-ticket');
    expect(
      Object.fromEntries(fields.map((field: { field: string; code: string }) => [field.field, field.code])),
    ).toEqual({
      subject: 'missing',
      email: 'invalid',
      description: 'too-long',
      priority: 'invalid',
      group_id: 'invalid',
      form_id: 'invalid',
      'custom_fields.cf_order': 'invalid',
    });
  });

  test('from nobody needs an email; from a customer it does not', async () => {
    const { sendTicket } = await createTestHelpDesk();
    const { email: _, ...withoutEmail } = ticket;
    const { fields } = await (await sendTicket(withoutEmail)).json();
    expect(fields).toEqual([expect.objectContaining({ field: 'email', code: 'missing' })]);
    expect((await sendTicket(withoutEmail, await tokenOf('ann@acme.example'))).status).toBe(201);
  });

  test('that is no JSON, or not declared as such, is refused', async () => {
    const { request } = await createTestHelpDesk();
    const send = async (type: string, body: string) => {
      const headers = { 'content-type': type };
      return (await request('/widgets/81000000001/tickets', { method: 'POST', headers, body })).json();
    };
    expect(await send('application/json', '{')).toMatchObject({ code: 'malformed-json' });
    expect(await send('text/plain', JSON.stringify(ticket))).toMatchObject({ code: 'not-json' });
  });

  test('beyond the limit is refused, by size and by number', async () => {
    const { sendTicket } = await createTestHelpDesk();
    const large = await sendTicket({ ...ticket, description: 'x'.repeat(200_000) });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ code: 'ticket-too-large' });
    for (let sent = 0; sent < 10; sent++) {
      expect((await sendTicket({ ...ticket, key: `draft-100${sent}` })).status).toBe(201);
    }
    const response = await sendTicket({ ...ticket, key: 'draft-1010' });
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ code: 'too-many-tickets' });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    // A customer does not wait for strangers behind the same address.
    expect((await sendTicket(ticket, await tokenOf('ann@acme.example'))).status).toBe(201);
  });
});
