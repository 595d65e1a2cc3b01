import { pageSymbol, type WidgetFunction } from '../protocol.ts';

/**
 * The one place that a page has for a widget's script. Clients find each other by it, those of other bundles and other
 * versions too: so its shape is for good, and another shape takes another symbol.
 */
interface PageSlot {
  /** Who is mounted, in that order. The last one's address has the page, whole. */
  readonly claims: PageClaim[];
  /** The address of the script that a client has put on the page. */
  address?: string | undefined;
  /** The function that it has put there, once it is ready. */
  widget?: WidgetFunction | undefined;
  /** Whether that script was told to take everything down. */
  isDown?: boolean;
  /** Whose customer that script holds. */
  holder?: PageClaim | undefined;
  /** How many clients came while another of the same address was still mounted. */
  takeovers: number;
}

/** A client, as the others on the page see it. */
export interface PageClaim {
  readonly address: string;
  readonly userId: () => string | null;
  /** The page is this client's, if it was not already. */
  readonly start: () => void;
  /** It is no longer. `winner` is the address that has it now; without one the client leaves by itself. */
  readonly stop: (winner?: string) => void;
}

declare global {
  interface Window {
    [pageSymbol]: PageSlot | undefined;
  }
}

export const pageSlot = (): PageSlot => (window[pageSymbol] ??= { claims: [], takeovers: 0 });

/** Whether another client is mounted for the same script. */
export const isShared = (claim: PageClaim): boolean =>
  pageSlot().claims.some((other) => other !== claim && other.address === claim.address);

/** Changes who is mounted: first those stop who lose the page, then those start who have it now. */
function change(alter: (claims: PageClaim[]) => unknown): void {
  const { claims } = pageSlot();
  const before = claims.at(-1)?.address;
  alter(claims);
  const after = claims.at(-1)?.address;
  if (before === after) return;
  for (const claim of [...claims]) if (claim.address === before) claim.stop(after);
  for (const claim of [...claims]) if (claim.address === after) claim.start();
}

/** Takes the page, from whoever of another address has it. */
export function takePage(claim: PageClaim): void {
  // Hot reloads do this now and then; a component's body does it with each render.
  if (isShared(claim) && ++pageSlot().takeovers === 3)
    console.warn(`Many clients of ${claim.address}: call createHelpWidget() once, outside of components.`);
  change((claims) => claims.push(claim));
  claim.start();
}

/** Gives the page back to whoever had it before. */
export function givePage(claim: PageClaim): void {
  claim.stop();
  change((claims) => claims.includes(claim) && claims.splice(claims.indexOf(claim), 1));
}
