import type { Desk } from '../desk.ts';
import type { Principal } from '../readers/principal.ts';
import { findAgent } from './find-agent.ts';

/** Who an API key speaks for, if it is one. */
export async function identifyAgent(desk: Desk, apiKey: string): Promise<Principal | undefined> {
  const agent = await findAgent(desk, apiKey);
  return agent && { kind: agent.kind, agentId: agent.id };
}
