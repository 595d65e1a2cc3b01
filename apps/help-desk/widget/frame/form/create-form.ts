import type { FormTarget } from '@widget/core/protocol';
import { createLane } from '../create-lane.ts';
import { emptyForm, noWishes, type FormState, type FormWishes } from './form-state.ts';
import { loadContactForm } from './load-contact-form.ts';
import { readTicketFields } from './read-ticket-fields.ts';
import type { FormTools } from './send-form.ts';

export type FormOptions = Pick<FormTools, 'store' | 'api' | 'navigation' | 'post'>;

type MaybeTarget = { formId?: FormTarget['formId'] | undefined };

/** A page may give its forms' numbers as text. */
const idOf = (form: MaybeTarget | undefined) => String(form?.formId ?? '');

/** The contact form: filled in by the page and by the person, sent, and kept until it has arrived. */
export function createForm({ store, api, navigation, post }: FormOptions) {
  const lane = createLane();
  const unread = new Set<string>();

  function update(form: Partial<FormState>) {
    store.set({ form: { ...store.get().form, ...form } });
  }

  const change = (form: Partial<FormState>) => update({ ...form, key: null, failure: null });

  function wish(form: FormTarget | undefined, next: (wishes: FormWishes) => Partial<FormWishes>) {
    const { wishes } = store.get().form;
    const before = wishes[idOf(form)] ?? noWishes;
    return { wishes: { ...wishes, [idOf(form)]: { ...before, ...next(before) } } };
  }

  function load() {
    const { contactForm } = store.get();
    if (contactForm && contactForm !== 'failed') return;
    store.set({ contactForm: 'loading' });
    loadContactForm().then(
      (loaded) => {
        store.set({ contactForm: loaded });
        // Whoever is there already has waited for its fields.
        if (store.get().trail.at(-1) === 'form') navigation.focus(store.get().focus.target);
      },
      () => store.set({ contactForm: 'failed' }),
    );
  }

  return {
    /** Gets ready for somebody who will write. */
    load,
    /** @param form which one; left out, the one that was open last */
    open(form?: MaybeTarget) {
      load();
      const { id } = store.get().form;
      const next = form ? idOf(form) : id;
      update({ ticketId: null, ...(next !== id && { id: next, key: null, faults: {}, failure: null }) });
      navigation.show('form');
    },
    leave() {
      navigation.leave('form');
    },
    enter(name: string, value: string | boolean) {
      const { id, drafts, faults } = store.get().form;
      change({
        drafts: { ...drafts, [id]: { ...drafts[id], [name]: value } },
        faults: Object.hasOwn(faults, name) ? { ...faults, [name]: null } : faults,
      });
    },
    prefill(given: object, form?: FormTarget) {
      const fields = readTicketFields(given, (name) => {
        if (!unread.has(name)) console.warn(`[help widget] Not filled in: ${name} cannot be read.`);
        unread.add(name);
      });
      change(
        wish(form, ({ prefilled }) => {
          const custom_fields = { ...prefilled.custom_fields, ...fields.custom_fields };
          return { prefilled: { ...prefilled, ...fields, custom_fields } };
        }),
      );
    },
    hide(names: string[], form?: FormTarget) {
      update(wish(form, ({ hidden }) => ({ hidden: [...hidden, ...names] })));
    },
    /** Makes fields read-only, or takes that back. */
    disable(names: string[], form?: FormTarget, isReadOnly = true) {
      const given = Object.fromEntries(names.map((name) => [name, isReadOnly]));
      update(wish(form, ({ readOnly }) => ({ readOnly: { ...readOnly, ...given } })));
    },
    send() {
      const { contactForm } = store.get();
      if (typeof contactForm === 'object')
        contactForm?.sendForm({ store, api, navigation, post, lane, update });
    },
    /** Empties the form. What the page has hidden or disabled stays so. */
    clear() {
      lane.cancel();
      const { id, wishes } = store.get().form;
      const kept: FormState['wishes'] = Object.fromEntries(
        Object.entries(wishes).map(([form, wanted]) => [form, { ...wanted, prefilled: {} }]),
      );
      change({ ...emptyForm, id, wishes: kept });
    },
  };
}
