import { pageSlot, type PageClaim } from '../script/page-slot.ts';
import type { RunningSession } from './create-session.ts';

type Take = (session: RunningSession) => void;

/** Known to the clients of this bundle alone: on the page anybody could read a token. */
const bequests = new WeakMap<PageClaim, (take: Take) => void>();

/** Says how a client's session is had. `bequeath` gives it to `take`, unless the client stays. */
export const bequeathSession = (claim: PageClaim, bequeath: (take: Take) => void): void =>
  void bequests.set(claim, bequeath);

/**
 * Has `take` go on with the session of the same user in a client that leaves in this turn: so clients that a component
 * makes with each render ask for no more tokens than one. One of another address has no session while the page is ours.
 */
export function inheritSession({ userId }: PageClaim, take: Take): void {
  for (const other of pageSlot().claims) if (other.userId() === userId()) bequests.get(other)?.(take);
}
