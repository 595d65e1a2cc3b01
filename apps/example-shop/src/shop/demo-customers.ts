import * as demo from '../../../help-desk/server/demo/demo-customers.ts';

export type { DemoCustomer } from '../../../help-desk/server/demo/demo-customers.ts';

/** Who can sign in from the first start on: the customers whom the demo's help desk knows. */
export const demoCustomers: readonly demo.DemoCustomer[] = Object.values(demo.demoCustomers);
export const { demoPassword } = demo;
