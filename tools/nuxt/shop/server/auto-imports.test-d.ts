import { expectTypeOf } from 'vitest';

defineHelpWidgetUser(() => undefined);
defineHelpWidgetUser((event) => {
  expectTypeOf(event.path).toBeString();
  return { name: 'Ann Acker', email: 'ann@acme.example', emailVerified: true };
});

// @ts-expect-error: says nobody whether the address is verified
defineHelpWidgetUser(() => ({ name: 'Ann Acker', email: 'ann@acme.example' }));
