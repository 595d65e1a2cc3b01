import { emptyForm, noWishes, type Draft, type FormState, type FormWishes } from '../form/form-state.ts';

/** A form that the page wants something of, and in which somebody has entered something. */
export const formOf = ({
  prefilled = noWishes.prefilled,
  hidden = noWishes.hidden,
  readOnly = noWishes.readOnly,
  entered = {},
  ...rest
}: Partial<FormState & FormWishes & { entered: Draft }> = {}): FormState => ({
  ...emptyForm,
  wishes: { '': { prefilled, hidden, readOnly } },
  drafts: { '': entered },
  ...rest,
});
