import { noWishes, type Draft, type FormState, type FormWishes } from './form-state.ts';

/** What the form in view holds: what the page wants of all forms, then of this one, and what the person has entered. */
export function formInView({ id, wishes, drafts }: FormState): FormWishes & { entered: Draft } {
  const all = wishes[''] ?? noWishes;
  const own = (id && wishes[id]) || noWishes;
  return {
    prefilled: {
      ...all.prefilled,
      ...own.prefilled,
      custom_fields: { ...all.prefilled.custom_fields, ...own.prefilled.custom_fields },
    },
    hidden: [...all.hidden, ...own.hidden],
    readOnly: { ...all.readOnly, ...own.readOnly },
    entered: drafts[id] ?? {},
  };
}
