import type { Page } from '../browser/open-page.ts';
import type { Session } from '../clients/client.ts';

/** What was seen: durations in milliseconds, `null` for what did not happen while it was watched. */
export type Facts = Readonly<Record<string, number | boolean | string | null>>;

/** A client in its page, before anybody has signed in. */
export interface Scene extends Page {
  readonly session: Session;
  /** Opens a second tab. */
  readonly openTab: () => Promise<Session>;
}

/** A fault, what is seen of it, and one rule for whoever meets it. */
export interface Case<Seen extends Facts = Facts> {
  readonly id: string;
  /** As in the table's first column. */
  readonly title: string;
  /** What is done, in sentences. */
  readonly does: string;
  /** When it is met well, for every client alike. */
  readonly rule: string;
  readonly run: (scene: Scene) => Promise<Seen>;
  readonly meets: (seen: Seen) => boolean;
  /** Of two clients that both meet the rule, or both do not, the one with less did better. */
  readonly cost: (seen: Seen) => number;
  /** What was seen, in a few words. */
  readonly tell: (seen: Seen) => string;
}

/** Lets cases with facts of their own stand in one list. */
export const defineCase = <Seen extends Facts>(definition: Case<Seen>) => definition as unknown as Case;
