import { randomBytes } from 'node:crypto';
import type { Database } from '../../storage/schema.ts';
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
  await dropEndedSessions(database, at);
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
    .select(['agents.id', 'agents.name', 'agent_sessions.expires_at'])
    .where('agent_sessions.id_hash', '=', hashKey(sessionId))
    .executeTakeFirst();
  const at = now();
  if (agent && agent.expires_at <= at) {
    // For good: the clock may be set back.
    await dropEndedSessions(database, at);
    return undefined;
  }
  return agent && { principal: { kind: 'agent', agentId: agent.id }, name: agent.name };
}

async function dropEndedSessions(database: Database, at: number): Promise<void> {
  await database.deleteFrom('agent_sessions').where('expires_at', '<=', at).execute();
}

/** Signs out: the id opens nothing any more. */
export async function endAgentSession({ database }: Desk, sessionId: string): Promise<void> {
  await database.deleteFrom('agent_sessions').where('id_hash', '=', hashKey(sessionId)).execute();
}
