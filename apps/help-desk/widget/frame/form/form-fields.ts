import type { PanelState } from '../panel/panel-state.ts';
import { formInView } from './form-in-view.ts';
import type { Fault } from './form-state.ts';

export interface FormField {
  /** `subject`, or `custom_fields.cf_order` for a custom one. */
  name: string;
  kind: 'text' | 'email' | 'long' | 'number' | 'choice';
  value: string | boolean;
  required: boolean;
  readOnly: boolean;
  hidden: boolean;
  fault: Fault | null;
}

const builtIn = [
  { name: 'name', kind: 'text', required: false },
  { name: 'email', kind: 'email', required: true },
  { name: 'subject', kind: 'text', required: true },
  { name: 'description', kind: 'long', required: true },
] as const;

const kinds: Partial<Record<string, FormField['kind']>> = {
  string: 'text',
  number: 'number',
  boolean: 'choice',
};

export const customPrefix = 'custom_fields.';

/** The form's fields as they stand. The page adds a custom field by filling it in. */
export function formFields(state: Pick<PanelState, 'form' | 'customer' | 'identifying'>): FormField[] {
  const { form, customer, identifying } = state;
  const { faults, status } = form;
  const { prefilled, hidden, readOnly, entered } = formInView(form);

  const describe = (name: string, kind: FormField['kind'], required: boolean, preset: string | boolean) => {
    const personal = name === 'name' || name === 'email';
    const known = personal && customer ? customer[name] : null;
    // It may be about to be filled in.
    const awaited = personal && identifying;
    // What has been found wanting can be seen and mended, whatever the page would have.
    const mendable = Object.hasOwn(faults, name);
    return {
      name,
      kind,
      required,
      value: known ?? entered[name] ?? preset,
      readOnly: known !== null || awaited || status === 'sending' || (readOnly[name] === true && !mendable),
      hidden: hidden.includes(name) && !mendable,
      fault: faults[name] ?? null,
    };
  };

  return [
    ...builtIn.map(({ name, kind, required }) => describe(name, kind, required, prefilled[name] ?? '')),
    ...Object.entries(prefilled.custom_fields ?? {}).flatMap(([name, value]) => {
      const kind = kinds[typeof value];
      const preset = typeof value === 'number' ? String(value) : value;
      return kind ? describe(customPrefix + name, kind, false, preset) : [];
    }),
  ];
}
