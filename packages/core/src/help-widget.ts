import type { AuthState } from './session/auth-state.ts';
import type { ScriptStatus } from './script/create-script.ts';
import type { HelpWidgetError } from './help-widget-error.ts';
import type { FieldChoices, FormTarget, TicketFields, WidgetLabels } from './protocol.ts';
import type { GetToken } from './session/request-token.ts';
import type { SessionState } from './session/session.ts';

/** What the app sees of the widget. Frozen, and the same object until something in it changes. */
export interface HelpWidgetSnapshot {
  /** The script's way onto the page. */
  readonly status: ScriptStatus;
  /** The customer's session. */
  readonly session: SessionState;
  /** Whose session it is, as the host app named them. */
  readonly userId: string | null;
  readonly isOpen: boolean;
  /** When the present token expires: milliseconds since 1970 by this device's clock. */
  readonly expiresAt: number | null;
  /** Whether the widget can be expected to open: not when it is blocked, failed, or the page is another's. */
  readonly isAvailable: boolean;
  /** What went wrong last; `null` when it was mended. */
  readonly error: HelpWidgetError | null;
}

/** What happens, as opposed to what is: for that see {@link HelpWidgetSnapshot}. */
export interface HelpWidgetEvents {
  /** The script is on the page. */
  ready: null;
  /** The panel was opened, or closed, by the person or by the app. */
  open: null;
  close: null;
  /** The first token of a user was given to the widget. */
  authenticate: { userId: string; expiresAt: number };
  /** A later token was given to it. */
  renew: { userId: string; expiresAt: number };
  /** A user's session ended: logout, user switch, or the token endpoint says so. */
  logout: { userId: string };
  /** Something went wrong. Says what, and the remedy. */
  error: HelpWidgetError;
  /** The person reads an article. Help desk only. */
  article: { id: number };
  /** The person sent a ticket. Help desk only. */
  ticket: { id: number };
}

export type HelpWidgetEvent = keyof HelpWidgetEvents;

/** What to open: the contact form, one of several contact forms, or an article. */
export type OpenTarget = 'ticketForm' | { ticketForm: number } | { article: number };

/** A line for a log. Never holds a token. */
export type HelpWidgetLogger = (message: string, details: unknown) => void;

export interface HelpWidgetOptions {
  /** The widget's number, as in its embed code. */
  widgetId: number | `${number}`;
  /**
   * Where the widget's script comes from: the origin of a help desk, or the name of one of the vendor's hosts: `widget`,
   * `euc-widget`, `ind-widget`, `aus-widget`.
   */
  host: string;
  /** BCP 47. Overrides the customer's preferred language. */
  locale?: string;
  /** The token endpoint's URL, asked by a same-origin POST, or a function. Without it the widget stays anonymous. */
  getToken?: GetToken | string;
  /**
   * For a token endpoint's URL on another origin: `include` sends its cookies, which that origin has to allow (CORS).
   *
   * @default 'same-origin'
   */
  credentials?: RequestCredentials;
  /**
   * When the script is loaded: when the browser has nothing else to do, at once, when the person first touches the page,
   * or not before `load()`. `open()` loads it in any case. With the last two no token is asked for before.
   *
   * @default 'idle'
   */
  load?: 'idle' | 'now' | 'interaction' | 'manual';
  /**
   * For a content security policy that asks for one. `null`, as of `inject(CSP_NONCE)` where there is none, is as if it
   * were left out.
   *
   * @default that of the page's own scripts
   */
  nonce?: string | null;
  /** Gets a line for each state, command and error. */
  logger?: HelpWidgetLogger;
}

/** The client. Every member can be taken out of it and passed around. */
export interface HelpWidget {
  readonly getSnapshot: () => HelpWidgetSnapshot;
  /** The snapshot that a server renders with: always the initial one. */
  readonly getServerSnapshot: () => HelpWidgetSnapshot;
  /** Calls `listener` after each change of the snapshot. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls `listener` when it happens. Returns how to stop. */
  readonly on: <Event extends HelpWidgetEvent>(
    event: Event,
    listener: (detail: HelpWidgetEvents[Event]) => void,
  ) => () => void;

  /**
   * Brings the widget onto the page. Counted: it leaves when each `mount` was undone. Returns how to undo this one.
   * Does nothing on a server.
   */
  readonly mount: () => () => void;
  /**
   * Tells the widget what the host app knows of its user. Takes effect while mounted. Nothing (`undefined`, `null`) is
   * `loading` until a user or `signed-out` was named, and `signed-out` from then on: `user && authState(false, user.id)`
   * is enough.
   */
  readonly setAuth: (state: AuthState | null | undefined) => void;
  /**
   * Signs the customer out of the widget. When it returns, no token is readable, no timer runs, and nothing late can
   * come back. Call it before the auth library's own sign-out, which may leave the page.
   */
  readonly logout: () => void;
  /** Tries again what has failed: the script, or the token. With a token at hand, asks for a fresh one. */
  readonly retry: () => void;
  /** The user's facts have changed, such as their plan or address: asks for a fresh token now. */
  readonly refresh: () => void;
  /** Loads the script now, whatever `load` says. Before the mount, with it. */
  readonly load: () => void;
  /** Takes the widget off the page for good. */
  readonly destroy: () => void;

  /** Opens the panel, on what it shows now or on `target`. */
  readonly open: (target?: OpenTarget) => void;
  readonly close: () => void;
  /** Shows the widget after `hide`, or only its launcher. */
  readonly show: (part?: 'launcher') => void;
  readonly hide: (part?: 'launcher') => void;
  /** Fills fields of the contact form. */
  readonly prefill: (fields: TicketFields, form?: FormTarget) => void;
  /** Says who fills in the contact form, where there is no token. */
  readonly identify: (fields: TicketFields, form?: FormTarget) => void;
  /** Leaves fields out of the contact form. Custom fields are named `custom_fields.cf_x`. */
  readonly hideFields: (fields: string[], form?: FormTarget) => void;
  /** Takes choices out of the contact form’s lists. The open help desk’s form has no lists: there it changes nothing. */
  readonly hideChoices: (choices: FieldChoices, form?: FormTarget) => void;
  /** Makes fields of the contact form read-only. */
  readonly disableFields: (fields: string[], form?: FormTarget) => void;
  /** Takes `disableFields` back. */
  readonly enableFields: (fields: string[], form?: FormTarget) => void;
  readonly clearForm: () => void;
  /** Replaces texts, by locale. */
  readonly setLabels: (labels: Record<string, WidgetLabels>) => void;
  /** Changes the language at run time. A help desk keeps the draft; the vendor's script has to start anew. */
  readonly setLocale: (locale: string) => void;
}
