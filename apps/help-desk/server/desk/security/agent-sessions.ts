import { randomBytes } from 'node:crypto';
import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import { hashKey } from './hash-key.ts';

/** How long an agent stays signed in, in seconds. */
export const agentSessionLifetime = 12 * 60 * 60;

export interface SignedInAgent {
  principal: Extract<Principal, { kind: 'agent' }>;
  name: string;
}

/** Signs an agent in and answers the session's id, which is kept only as a hash. */
export async function startAgentSession({ database, now }: Desk, agentId: number): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  const at = now();
  await database.deleteFrom('agent_sessions').where('expires_at', '<=', at).execute();
  await database
    .insertInto('agent_sessions')
    .values({ id_hash: hashKey(id), agent_id: agentId, expires_at: at + agentSessionLifetime * 1000 })
    .execute();
  return id;
}

/** The agent who is signed in under this session id. */
export async function findSignedInAgent(
  { database, now }: Desk,
  sessionId: string,
): Promise<SignedInAgent | undefined> {
  const agent = await database
    .selectFrom('agent_sessions')
    .innerJoin('agents', 'agents.id', 'agent_sessions.agent_id')
    .select(['agents.id', 'agents.name'])
    .where('agent_sessions.id_hash', '=', hashKey(sessionId))
    .where('agent_sessions.expires_at', '>', now())
    .executeTakeFirst();
  return agent && { principal: { kind: 'agent', agentId: agent.id }, name: agent.name };
}

/** Signs out: the id opens nothing any more. */
export async function endAgentSession({ database }: Desk, sessionId: string): Promise<void> {
  await database.deleteFrom('agent_sessions').where('id_hash', '=', hashKey(sessionId)).execute();
}
