import { randomBytes } from 'node:crypto';
import { hashKey } from './hash-key.ts';
import type { Database } from '../../storage/schema.ts';

/** How long an agent stays signed in, in seconds. */
export const agentSessionLifetime = 12 * 60 * 60;

/** Signs an agent in and answers the session's id, which is kept only as a hash. */
export async function startAgentSession(database: Database, agentId: number, now: number): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  await database.deleteFrom('agent_sessions').where('expires_at', '<=', now).execute();
  await database
    .insertInto('agent_sessions')
    .values({ id_hash: hashKey(id), agent_id: agentId, expires_at: now + agentSessionLifetime * 1000 })
    .execute();
  return id;
}

/** The agent who is signed in under this session id. */
export function findSignedInAgent(database: Database, sessionId: string, now: number) {
  return database
    .selectFrom('agent_sessions')
    .innerJoin('agents', 'agents.id', 'agent_sessions.agent_id')
    .select(['agents.id', 'agents.name'])
    .where('agent_sessions.id_hash', '=', hashKey(sessionId))
    .where('agent_sessions.expires_at', '>', now)
    .executeTakeFirst();
}

/** Signs out: the id opens nothing any more. */
export async function endAgentSession(database: Database, sessionId: string): Promise<void> {
  await database.deleteFrom('agent_sessions').where('id_hash', '=', hashKey(sessionId)).execute();
}
