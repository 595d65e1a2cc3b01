import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { ExampleError } from './example-error.ts';
import { keepSecret } from './keep-secret.ts';
import { seedDemoCustomers } from './seed-demo-customers.ts';

export interface ShopAuthOptions {
  /** The folder of the database and of the cookies' secret, made when it is not there; or `':memory:'`. */
  data: string;
  /** The origin under which the shop is visited, for example `http://127.0.0.1:4810`. */
  origin: string;
}

export type ShopAuth = ReturnType<typeof configure>;

/**
 * Opens the shop's sign-in: e-mail and password on a real database, with the demo customers in it.
 *
 * @throws {ExampleError} `data-folder-unusable`
 */
export async function openShopAuth({ data, origin }: ShopAuthOptions) {
  const { database, secret } = data === ':memory:' ? openMemory() : openFolder(data);
  const auth = configure({ database, secret, origin });
  const context = await auth.$context;
  await context.runMigrations();
  await seedDemoCustomers(context);
  return { auth, close: () => database.close() };
}

function configure({ database, secret, origin }: { database: DatabaseSync; secret: string; origin: string }) {
  return betterAuth({
    appName: 'Alder & Pine',
    database,
    secret,
    baseURL: origin,
    // People type either name of this machine.
    trustedOrigins: [origin.replace('//127.0.0.1', '//localhost')],
    // The default under NODE_ENV=test is to leave the check out; tests are to meet the shop as it is.
    advanced: { disableOriginCheck: false },
    emailAndPassword: { enabled: true, disableSignUp: true },
    // Demo customers take turns at the speed of clicks, all from one address.
    rateLimit: { enabled: false },
    // A mistyped password is the customer's business, and the form tells them.
    logger: { level: 'error' },
  });
}

function openMemory() {
  return { database: new DatabaseSync(':memory:'), secret: randomBytes(32).toString('base64url') };
}

function openFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const secret = keepSecret(join(folder, 'auth-secret'));
    const database = new DatabaseSync(join(folder, 'shop.db'));
    database.exec('PRAGMA journal_mode = WAL');
    return { database, secret };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExampleError(
      'data-folder-unusable',
      `The shop cannot keep its data in ${folder} (${reason}). Make the folder writable, or name another with --data.`,
      { cause },
    );
  }
}
