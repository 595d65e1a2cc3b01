import { createHmac } from 'node:crypto';
import { signCustomerToken, type Customer } from '@widget/server';

/** A customer's token that also says, as `sub`, who they are: one customer an address here. */
export async function signToken(customer: Customer, expiresIn: number, secret: string): Promise<string> {
  const [header, payload = ''] = (await signCustomerToken({ ...customer, expiresIn }, { secret })).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const content = `${header}.${Buffer.from(JSON.stringify({ ...claims, sub: customer.email })).toString('base64url')}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}
