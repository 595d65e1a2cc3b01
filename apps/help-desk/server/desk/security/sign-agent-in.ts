import type { Desk } from '../desk.ts';
import { normaliseEmail } from '../people/normalise-email.ts';
import { startAgentSession } from './agent-sessions.ts';
import { findAgent } from './find-agent.ts';

/** The id of a new session, or `undefined` when this email and API key are not those of one agent. */
export async function signAgentIn(
  desk: Desk,
  { email, key }: { email: string; key: string },
): Promise<string | undefined> {
  const agent = await findAgent(desk, key);
  if (agent?.kind !== 'agent' || agent.email !== normaliseEmail(email)) return undefined;
  return startAgentSession(desk, agent.id);
}
