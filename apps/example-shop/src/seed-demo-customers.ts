import type { AuthContext } from 'better-auth';
import { demoCustomers, demoPassword } from './shop/demo-customers.ts';

/** Where the shop keeps its customers. */
interface Accounts {
  internalAdapter: AuthContext['internalAdapter'];
  password: Pick<AuthContext['password'], 'hash'>;
}

const source = { method: 'email-password' } as const;

/** All have one password: to hash it takes as long as is good for real ones. */
let demoHash: Promise<string> | undefined;

/** Adds the demo customers that are not there yet, with verified e-mails. */
export async function seedDemoCustomers({ internalAdapter, password }: Accounts): Promise<void> {
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
      password: await (demoHash ??= password.hash(demoPassword)),
    });
  }
}
