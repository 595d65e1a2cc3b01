/** Signs Ann in, without a question: how an app does that is its own affair. */
export default defineEventHandler((event) =>
  setUserSession(event, {
    user: { id: 'ann', name: 'Ann Acker', email: 'ann@acme.example', emailVerified: true },
  }),
);
