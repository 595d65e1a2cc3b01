import type { FormTarget, TicketFields, WidgetLabels } from '@widget/core/protocol';

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

/** What the page wants of a form. */
interface FormWishes {
  prefilled: TicketFields;
  hidden: readonly string[];
  readOnly: Record<string, boolean>;
}

const noWishes: FormWishes = { prefilled: {}, hidden: [], readOnly: {} };
const isGiven = ([, value]: [string, unknown]) => value !== null;
const formKey = (form: Partial<FormTarget> | undefined) => String(form?.formId ?? '');

/** A model of the widget's looks: enough of them to say what each documented command has changed. */
export function createSight() {
  let hasLauncher = true;
  let panel: WidgetSight['panel'] = null;
  let labels: Record<string, WidgetLabels> = {};
  /** The form that was opened last, by its id. */
  let shownForm = '';
  /** By the form's id; what stands under `''` is for all of them. */
  const forms = new Map<string, FormWishes>();
  const wishesOf = (key: string) => forms.get(key) ?? noWishes;

  function wish(form: FormTarget | undefined, next: (wishes: FormWishes) => Partial<FormWishes>): void {
    const wishes = wishesOf(formKey(form));
    forms.set(formKey(form), { ...wishes, ...next(wishes) });
  }

  function fieldsFor(customer: SeenCustomer): WidgetSight['form'] {
    const [all, own] = [wishesOf(''), wishesOf(shownForm)];
    const readOnly = { ...all.readOnly, ...own.readOnly };
    const hidden = new Set([...all.hidden, ...own.hidden]);
    const given = { ...all.prefilled, ...own.prefilled };
    const custom = { ...all.prefilled.custom_fields, ...own.prefilled.custom_fields };
    const values: Record<string, unknown> = {
      ...{ name: '', email: '', subject: '', description: '' },
      ...Object.fromEntries(
        Object.entries(custom)
          .filter(isGiven)
          .map(([name, value]) => [`custom_fields.${name}`, value]),
      ),
    };
    const shown = Object.keys(values).filter((name) => !hidden.has(name));
    return Object.fromEntries(
      shown.map((name) => {
        const known = customer[name as keyof SeenCustomer];
        const value = known ?? given[name as keyof typeof given] ?? values[name];
        return [name, { value: String(value), isReadOnly: known !== undefined || readOnly[name] === true }];
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
    open(view: 'home' | 'article' | 'ticketForm', form?: Partial<FormTarget>): void {
      panel = view;
      if (view === 'ticketForm') shownForm = formKey(form);
    },
    close(): void {
      panel = null;
    },
    prefill(fields: TicketFields, form?: FormTarget): void {
      wish(form, ({ prefilled }) => {
        const custom_fields = { ...prefilled.custom_fields, ...fields.custom_fields };
        return { prefilled: { ...prefilled, ...fields, custom_fields } };
      });
    },
    hideFields(names: string[], form?: FormTarget): void {
      wish(form, ({ hidden }) => ({ hidden: [...hidden, ...names] }));
    },
    /** Makes fields read-only, or takes that back. */
    disableFields(names: string[], isReadOnly: boolean, form?: FormTarget): void {
      const given = Object.fromEntries(names.map((name) => [name, isReadOnly]));
      wish(form, ({ readOnly }) => ({ readOnly: { ...readOnly, ...given } }));
    },
    clearForm(): void {
      for (const [key, wishes] of forms) forms.set(key, { ...wishes, prefilled: {} });
    },
    label(next: Record<string, WidgetLabels>): void {
      labels = { ...labels, ...next };
    },
  };
}
