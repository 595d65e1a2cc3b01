import { verifyCustomerToken } from '@widget/server';
import { expect, test } from 'vitest';
import { createTestHelpDesk } from '../testing/create-test-help-desk.ts';
import { demoSharedSecret } from './demo-account.ts';

const post = { method: 'POST', headers: { origin: 'http://localhost:5173' } };

test('the demo signs tokens of its customers, for pages of any origin', async () => {
  const { request, widget } = await createTestHelpDesk({ demo: true });
  const response = await request('/demo/help-token/ann', post);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { token, expiresIn } = (await response.json()) as { token: string; expiresIn: number };
  const claims = await verifyCustomerToken(token, { secret: demoSharedSecret });
  expect(claims).toMatchObject({ name: 'Ann Acker', email: 'ann@acme.example' });
  expect(claims.expiresAt - claims.issuedAt!).toBe(expiresIn);
  expect(await (await widget('/session', token)).json()).toMatchObject({ customer: { name: 'Ann Acker' } });
});

test.each(['eve', 'constructor'])(
  'a customer whom the demo does not have gets no token: %s',
  async (name) => {
    const { request } = await createTestHelpDesk({ demo: true });
    const response = await request(`/demo/help-token/${name}`, post);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'customer-not-found' });
  },
);

test('a help desk in use signs no token, whatever is asked', async () => {
  const { request } = await createTestHelpDesk();
  expect((await request('/demo/help-token/ann', post)).status).toBe(404);
});
