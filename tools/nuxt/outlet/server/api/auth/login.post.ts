/** Signs Ann in, without a question: how an app does that is its own affair. */
export default defineEventHandler(() => {
  const token = crypto.randomUUID();
  customers.set(token, { id: 'ann', name: 'Ann Acker', email: 'ann@acme.example' });
  return { token };
});
