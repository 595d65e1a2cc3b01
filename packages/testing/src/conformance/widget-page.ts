import type { WidgetNotice } from '@widget/core/protocol';
import type { WidgetSight } from '../create-sight.ts';

export const customers = {
  ann: { name: 'Ann Acker', email: 'ann@acme.example' },
  bob: { name: 'Bob Gruber', email: 'bob@globex.example' },
};

/** How a page authenticates its customer. */
export interface AuthenticateOptions {
  /** Names a function that counts how often it was called. */
  callback?: string;
  /** What the page gives in the callback's place. */
  noCallback?: unknown;
  /** The token is about to expire. */
  isExpiring?: boolean;
}

/** A page that embeds a widget's script as its vendor documents it, and somebody in front of it. */
export interface WidgetPage {
  /** Puts the script on the page. Until then calls wait in the documented stub. */
  readonly load: () => Promise<void>;
  /** Calls the documented function as a page without types does. */
  readonly call: (...command: unknown[]) => Promise<void>;
  /** Calls `authenticate` with a new token for this customer. */
  readonly authenticate: (customer: keyof typeof customers, options?: AuthenticateOptions) => Promise<void>;
  /** How often each callback was called. */
  readonly callbacks: () => Promise<Record<string, number>>;
  readonly look: () => Promise<WidgetSight>;
  /** What the script has told the page. */
  readonly notices: () => Promise<WidgetNotice[]>;
  /** The id of an article that everybody may read. */
  readonly article: () => Promise<number>;
}
