import { DeskRefusal } from '../desk-refusal.ts';
import type { Principal } from './principal.ts';

/**
 * Lets agents through.
 *
 * @throws {DeskRefusal} `not-allowed` for anyone else
 */
export function requireAgent(who: Principal): void {
  if (who.kind === 'agent') return;
  throw new DeskRefusal('not-allowed', { message: 'Only an agent may do this: use the API key of one.' });
}
