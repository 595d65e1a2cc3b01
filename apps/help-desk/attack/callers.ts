import { signCustomerToken } from '@widget/server';
import { demoAccount } from '../server/demo/demo-account.ts';

export const widget = `/widgets/${demoAccount.widgetId}`;

export const json = { 'content-type': 'application/json' };

export const admin = { authorization: `Basic ${btoa('demo-api-key:X')}` };

export const bot = { authorization: `Basic ${btoa('demo-bot-key:X')}` };

/** The header of a customer, as the demo's shop signs them. */
export async function bearer(email: string): Promise<{ authorization: string }> {
  const token = await signCustomerToken({ name: 'A Customer', email }, { secret: demoAccount.sharedSecret });
  return { authorization: `Bearer ${token}` };
}
