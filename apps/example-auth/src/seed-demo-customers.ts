import type { ShopAuth } from './open-shop-auth.ts';
import { demoCustomers, demoPassword } from './shop/demo-customers.ts';

const source = { method: 'email-password' } as const;

/** Adds the demo customers that are not there yet, with verified e-mails. */
export async function seedDemoCustomers(auth: ShopAuth): Promise<void> {
  const { internalAdapter, password } = await auth.$context;
  for (const { name, email } of demoCustomers) {
    const known = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
    const user =
      known?.user ?? (await internalAdapter.createUser({ name, email, emailVerified: true }, source));
    // Looked at apart from the user: a start that was cut short can have left one without the other.
    if (known?.accounts.length) continue;
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password: await password.hash(demoPassword),
    });
  }
}
