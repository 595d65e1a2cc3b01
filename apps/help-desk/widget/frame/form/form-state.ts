import type { TicketFields } from '@widget/core/protocol';

export type Fault = 'missing' | 'invalid' | 'too-long';

/** Why a message has not been sent. */
export type SendingFailure = 'notSent' | 'tooManyMessages' | 'signInEnded';

export interface FormState {
  /** What the page has filled in. */
  prefilled: TicketFields;
  /** What the person has entered, by the field's name. It wins over what the page has filled in. */
  entered: Readonly<Record<string, string | boolean>>;
  /** Names of fields, as the page gives them. Custom ones begin with `custom_fields.`. */
  hidden: readonly string[];
  readOnly: readonly string[];
  status: 'writing' | 'sending';
  /** What is wrong with a field; `null` for what was and has been changed since. */
  faults: Readonly<Record<string, Fault | null>>;
  failure: SendingFailure | null;
  /** The ticket that the last message has become, until another one is begun. */
  ticketId: number | null;
}

export const emptyForm: FormState = {
  prefilled: {},
  entered: {},
  hidden: [],
  readOnly: [],
  status: 'writing',
  faults: {},
  failure: null,
  ticketId: null,
};
