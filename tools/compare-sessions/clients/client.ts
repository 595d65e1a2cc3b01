import type { Grant } from '../browser/create-endpoint.ts';
import type { Page } from '../browser/open-page.ts';

/** One tab's session, as far as a client has what is asked. Nothing here reaches into a client's private parts. */
export interface Session {
  /** Begins a session; another user's ends the one before. Settles when the client says that it has begun. */
  readonly signIn: (user: string) => Promise<unknown>;
  /** What an app does that needs a token now; `null` when it is told to do without. May fetch, fail, and wait. */
  readonly getToken: () => Promise<string | null>;
  /** Whom an app finds signed in when it asks. Never fetches. */
  readonly user: () => Promise<string | null>;
  /** Asks for a token newer than the present one. */
  readonly renew?: () => Promise<unknown>;
  /** What many callers at once call when the token has expired; `getToken` when left out. */
  readonly demand?: () => Promise<unknown>;
  /** Ends the session on this device. */
  readonly signOut?: () => unknown;
  /** What takes the client itself away, after a sign-out. */
  readonly destroy?: () => unknown;
}

/** A client under comparison. */
export interface Client {
  /** As in the table's head. */
  readonly name: string;
  /** The package on the registry. */
  readonly package: string;
  /** How it is driven, in sentences. */
  readonly driven: string;
  /** Cases that mean nothing for it, or that cannot be driven fairly, and why. By the case's id. */
  readonly without: Readonly<Record<string, string>>;
  /** How its own server answers a request for a token. */
  readonly answer: (grant: Grant) => object;
  /** Opens a session in the page. A second one stands for a second tab. */
  readonly open: (page: Page) => Promise<Session>;
}
