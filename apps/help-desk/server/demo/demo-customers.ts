/** A customer of the demo: of the shops, from the first start on, and of the help desk. */
export interface DemoCustomer {
  name: string;
  email: string;
  /** The help desk knows the company by the domain of the e-mail. */
  company: string | null;
}

/** Everybody, by the name under which the demo's help desk gives a token. */
export const demoCustomers = {
  ann: { name: 'Ann Acker', email: 'ann@acme.example', company: 'Acme' },
  bob: { name: 'Bob Gruber', email: 'bob@globex.example', company: 'Globex' },
  cleo: { name: 'Cleo Novak', email: 'cleo@example.net', company: null },
} as const satisfies Record<string, DemoCustomer>;

/** Every demo customer's password in the shops, which show it: there is nothing here to protect. */
export const demoPassword = 'demo-customer-1234';
