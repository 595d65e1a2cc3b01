import type { Database } from '../../storage/schema.ts';
import { normaliseEmail } from '../people/normalise-email.ts';
import { hashKey } from '../security/hash-key.ts';
import type { Account } from './account.ts';

/** Keeps what a new help desk is set up with, and answers the id of its first agent. */
export async function saveAccount(
  transaction: Database,
  { defaultLanguage, sharedSecret, widgetId, senderMaySet = [], agents }: Account,
  { demo }: { demo: boolean },
): Promise<number> {
  await transaction
    .insertInto('portal')
    .values({ id: 1, default_language: defaultLanguage, shared_secret: sharedSecret, demo: demo ? 1 : 0 })
    .execute();
  await transaction
    .insertInto('widgets')
    .values({ id: widgetId, sender_may_set: senderMaySet.join(' ') })
    .execute();
  const saved = await transaction
    .insertInto('agents')
    .values(
      agents.map(({ kind, name, email, apiKey }) => ({
        ...{ kind, name },
        email: normaliseEmail(email),
        key_hash: hashKey(apiKey),
      })),
    )
    .returning(['id', 'kind'])
    .execute();
  const first = saved.find(({ kind }) => kind === 'agent');
  if (!first) throw new Error('A help desk needs an agent.');
  return first.id;
}
