import { normaliseEmail } from '../people/normalise-email.ts';
import type { Database } from '../../storage/schema.ts';
import type { Account } from './account.ts';
import { hashKey } from '../security/hash-key.ts';

/** Sets a new help desk up. */
export async function saveAccount(
  transaction: Database,
  { defaultLanguage, sharedSecret, widgetId, agents }: Account,
  { demo }: { demo: boolean },
): Promise<void> {
  await transaction
    .insertInto('portal')
    .values({ id: 1, default_language: defaultLanguage, shared_secret: sharedSecret, demo: demo ? 1 : 0 })
    .execute();
  await transaction.insertInto('widgets').values({ id: widgetId }).execute();
  await transaction
    .insertInto('agents')
    .values(
      agents.map(({ kind, name, email, apiKey }) => ({
        ...{ kind, name },
        email: normaliseEmail(email),
        key_hash: hashKey(apiKey),
      })),
    )
    .execute();
}
