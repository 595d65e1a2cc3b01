/** A customer who is there from the first start on. */
export interface DemoCustomer {
  name: string;
  email: string;
  /** The help desk knows the company by the domain of the e-mail. */
  company: string | null;
}

export const demoCustomers: readonly DemoCustomer[] = [
  { name: 'Ann Acker', email: 'ann@acme.example', company: 'Acme' },
  { name: 'Bob Gruber', email: 'bob@globex.example', company: 'Globex' },
  { name: 'Cleo Novak', email: 'cleo@example.net', company: null },
];

/** Every demo customer's password. The shop shows it: there is nothing here to protect. */
export const demoPassword = 'demo-customer-1234';
