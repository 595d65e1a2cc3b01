import type { TicketFields, WidgetLabels } from '@widget/core/protocol';

/** What a person sees of the widget. */
export interface WidgetSight {
  /** The launcher's text; `null` while it is hidden. */
  launcher: string | null;
  /** What the open panel shows; `null` while it is closed. */
  panel: 'loading' | 'home' | 'article' | 'ticketForm' | null;
  /** The contact form's fields as they are shown, custom ones as `custom_fields.cf_x`; `null` while it is not. */
  form: Record<string, { value: string; isReadOnly: boolean }> | null;
}

/** Who is signed in, as far as the form shows it. */
export type SeenCustomer = Pick<TicketFields, 'name' | 'email'>;

/** A model of the widget's looks: enough of them to say what each documented command has changed. */
export function createSight() {
  let hasLauncher = true;
  let panel: WidgetSight['panel'] = null;
  let labels: Record<string, WidgetLabels> = {};
  let prefilled: TicketFields = {};
  const hidden = new Set<string>();
  const readOnly = new Set<string>();

  function fieldsFor(customer: SeenCustomer): WidgetSight['form'] {
    const { custom_fields = {}, ...given } = prefilled;
    const values: Record<string, unknown> = {
      ...{ name: '', email: '', subject: '', description: '' },
      ...Object.fromEntries(
        Object.entries(custom_fields).map(([name, value]) => [`custom_fields.${name}`, value]),
      ),
    };
    const shown = Object.keys(values).filter((name) => !hidden.has(name));
    return Object.fromEntries(
      shown.map((name) => {
        const known = customer[name as keyof SeenCustomer];
        const value = known ?? given[name as keyof typeof given] ?? values[name];
        return [name, { value: String(value), isReadOnly: known !== undefined || readOnly.has(name) }];
      }),
    );
  }

  return {
    get: (customer: SeenCustomer, language: string): WidgetSight => ({
      launcher: hasLauncher ? (labels[language]?.launcher ?? 'Help') : null,
      panel,
      form: panel === 'ticketForm' ? fieldsFor(customer) : null,
    }),
    setShown(next: boolean): void {
      hasLauncher = next;
    },
    open(view: 'home' | 'article' | 'ticketForm'): void {
      panel = view;
    },
    close(): void {
      panel = null;
    },
    prefill(fields: TicketFields): void {
      const custom_fields = { ...prefilled.custom_fields, ...fields.custom_fields };
      prefilled = { ...prefilled, ...fields, custom_fields };
    },
    hideFields: (names: string[]) => names.forEach((name) => hidden.add(name)),
    disableFields: (names: string[]) => names.forEach((name) => readOnly.add(name)),
    clearForm(): void {
      prefilled = {};
    },
    label(next: Record<string, WidgetLabels>): void {
      labels = { ...labels, ...next };
    },
  };
}
