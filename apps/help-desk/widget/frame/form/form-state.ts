import type { TicketFields } from '@widget/core/protocol';

export type Fault = 'missing' | 'invalid' | 'too-long';

/** Why a message has not been sent. */
export type SendingFailure = 'notSent' | 'tooManyMessages' | 'signInEnded';

/** What the page wants of a form. Fields are named as the page names them: custom ones begin with `custom_fields.`. */
export interface FormWishes {
  prefilled: TicketFields;
  hidden: readonly string[];
  /** `false` where it was taken back. */
  readOnly: Readonly<Record<string, boolean>>;
}

/** What the person has entered, by the field's name. It wins over what the page has filled in. */
export type Draft = Readonly<Record<string, string | boolean>>;

export interface FormState {
  /** Which of the page's forms is in view, by its id; `''` when it named none. */
  id: string;
  /** By the form's id. What stands under `''` is for all of them. */
  wishes: Readonly<Record<string, FormWishes>>;
  /** By the form's id. */
  drafts: Readonly<Record<string, Draft>>;
  /** Names the draft as it was sent. One that is changed after a failure is another one, or the change is lost. */
  key: string | null;
  status: 'writing' | 'sending';
  /** What is wrong with a field; `null` for what was and has been changed since. */
  faults: Readonly<Record<string, Fault | null>>;
  failure: SendingFailure | null;
  /** The ticket that the last message has become, until another one is begun. */
  ticketId: number | null;
}

export const noWishes: FormWishes = { prefilled: {}, hidden: [], readOnly: {} };

export const emptyForm: FormState = {
  id: '',
  wishes: {},
  drafts: {},
  key: null,
  status: 'writing',
  faults: {},
  failure: null,
  ticketId: null,
};
