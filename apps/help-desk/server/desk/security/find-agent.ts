import type { Desk } from '../desk.ts';
import { hashKey } from './hash-key.ts';

/**
 * The agent or bot who holds this API key. The key is looked up by its hash, which nobody can steer, so that the time
 * that takes says nothing about any key.
 */
export function findAgent({ database }: Desk, apiKey: string) {
  return database
    .selectFrom('agents')
    .select(['id', 'kind', 'name', 'email'])
    .where('key_hash', '=', hashKey(apiKey))
    .executeTakeFirst();
}
