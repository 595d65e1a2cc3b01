/**
 * What the page and the widget's script say to each other: the vendor's documented commands in one direction,
 * and, where the script host is the open help desk, notices in the other.
 *
 * @module
 */

/** Fields of the contact form. Custom fields are named as in the help desk, for example `cf_order`. */
export interface TicketFields {
  name?: string;
  email?: string;
  subject?: string;
  description?: string;
  priority?: number;
  status?: number;
  type?: string;
  group_id?: number;
  product_id?: number;
  custom_fields?: Record<string, string | number | boolean>;
}

/** Texts of the widget in one language. What is left out keeps its default. */
export interface WidgetLabels {
  banner?: string;
  launcher?: string;
  contact_form?: { title?: string; submit?: string; confirmation?: string };
}

/** Choices by the name of the field that offers them. */
export interface FieldChoices extends Partial<Record<ChoiceField, Choice[]>> {
  custom_fields?: Record<string, Choice[]>;
}

type Choice = string | number;
type ChoiceField = 'priority' | 'status' | 'type' | 'group_id' | 'product_id';

/** Narrows a contact form command to one form. */
export interface FormTarget {
  formId: number;
}

/** What goes with `authenticate`. */
export interface Credentials {
  /** The customer's token, a compact HS256 JWS. */
  token: string;
  /** Asked for a new token before one expires. Kept until `logout` or another one is given. */
  callback?: () => void;
  /** Names this token in notices, so that the token itself is in none. The vendor's script ignores it. */
  tokenId?: string;
}

/** The arguments of one call of `FreshworksWidget`. */
export type WidgetCommand =
  | ['open']
  | ['open', 'ticketForm', (FormTarget | undefined)?]
  | ['open', 'article', { id: number }]
  | ['close']
  | ['show' | 'hide', ('launcher' | undefined)?]
  | ['hide' | 'disable' | 'enable', 'ticketForm', fields: string[], (FormTarget | undefined)?]
  | ['hideChoices', 'ticketForm', FieldChoices, (FormTarget | undefined)?]
  | ['identify' | 'prefill', 'ticketForm', TicketFields, (FormTarget | undefined)?]
  | ['clear', 'ticketForm']
  | ['setLabels', Record<string, WidgetLabels>]
  | ['setLocale', locale: string]
  | ['authenticate', Credentials]
  | ['logout']
  | ['boot' | 'destroy'];

/** The global function that the widget's script, or the vendor's stub before it, puts on the page. */
export interface WidgetFunction {
  (...command: WidgetCommand): void;
  /** Calls made before the script was there, on the stub only. */
  q?: ArrayLike<unknown>[];
  /** Set by a script that sends notices and takes `setLocale`: the help desk's. */
  notices?: true;
}

/** The global settings that the widget's script reads. */
export interface WidgetSettings {
  widget_id: number;
  locale?: string;
}

declare global {
  interface Window {
    FreshworksWidget?: WidgetFunction;
    fwSettings?: WidgetSettings;
  }
}

/** What the help desk's script tells the page, as the `detail` of a `CustomEvent` named {@link noticeEvent} on `window`. */
export type WidgetNotice =
  | { type: 'open' | 'close' }
  /** The panel cannot be shown in this page, or can again. */
  | { type: 'unreachable' | 'reachable' }
  | { type: 'rejected'; tokenId: string; reason: string }
  | { type: 'article'; id: number }
  | { type: 'ticket'; id: number };

/** Under this symbol the clients on a page find each other: what is there is theirs, and no page's. */
export const pageSymbol: unique symbol = Symbol.for('@widget/core/page/1');

/** The name of the event that carries a {@link WidgetNotice}. */
export const noticeEvent = 'help-widget';
