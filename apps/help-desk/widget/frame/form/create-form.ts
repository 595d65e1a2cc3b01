import type { TicketFields } from '@widget/core/protocol';
import type { HelpDeskApi } from '../connection/create-help-desk-api.ts';
import { RequestProblem } from '../connection/request-problem.ts';
import { createLane } from '../create-lane.ts';
import type { PanelStore } from '../panel/create-panel-store.ts';
import type { FrameMessage } from '../../messages.ts';
import type { Navigation } from '../panel/create-navigation.ts';
import { composeTicket } from './compose-ticket.ts';
import { createDraftKey } from './create-draft-key.ts';
import { findFaults } from './find-faults.ts';
import { formFields } from './form-fields.ts';
import { emptyForm, type Fault, type FormState, type SendingFailure } from './form-state.ts';

export interface FormOptions {
  store: PanelStore;
  api: HelpDeskApi;
  navigation: Navigation;
  post(message: FrameMessage): void;
}

const failures: Partial<Record<number, SendingFailure>> = { 401: 'signInEnded', 429: 'tooManyMessages' };

/** The contact form: filled in by the page and by the person, sent, and kept until it has arrived. */
export function createForm({ store, api, navigation, post }: FormOptions) {
  const lane = createLane();
  /** Names the draft as it was sent. A draft that is changed after a failure is another one, or the change is lost. */
  let key: string | null = null;

  function update(form: Partial<FormState>) {
    store.set({ form: { ...store.get().form, ...form } });
  }

  function change(form: Partial<FormState>) {
    key = null;
    update({ ...form, failure: null });
  }

  /** Who has gone on to read hears of their message nevertheless. */
  function comeBack() {
    if (store.get().trail.at(-1) !== 'form') navigation.show('form');
  }

  function pointOut(faults: Record<string, Fault>) {
    update({ status: 'writing', faults });
    navigation.focus('fault');
  }

  function fail(error: unknown) {
    const { status, fields } = error instanceof RequestProblem ? error : new RequestProblem(0, {});
    const names = new Set(formFields(store.get()).map(({ name }) => name));
    comeBack();
    const mendable = fields.filter(({ field }) => names.has(field));
    if (mendable.length > 0) pointOut(Object.fromEntries(mendable.map(({ field, code }) => [field, code])));
    else update({ status: 'writing', failure: failures[status] ?? 'notSent' });
  }

  return {
    open() {
      update({ ticketId: null });
      navigation.show('form');
    },
    leave() {
      navigation.leave('form');
    },
    enter(name: string, value: string | boolean) {
      const { entered, faults } = store.get().form;
      change({
        entered: { ...entered, [name]: value },
        faults: Object.hasOwn(faults, name) ? { ...faults, [name]: null } : faults,
      });
    },
    prefill(fields: TicketFields) {
      const { prefilled } = store.get().form;
      const custom_fields = { ...prefilled.custom_fields, ...fields.custom_fields };
      change({ prefilled: { ...prefilled, ...fields, custom_fields } });
    },
    hide(names: string[]) {
      update({ hidden: [...store.get().form.hidden, ...names] });
    },
    disable(names: string[]) {
      update({ readOnly: [...store.get().form.readOnly, ...names] });
    },
    send() {
      const { form, identifying } = store.get();
      if (form.status === 'sending' || identifying) return;
      const fields = formFields(store.get());
      const faults = findFaults(fields);
      if (Object.keys(faults).length > 0) return pointOut(faults);
      const ticket = composeTicket((key ??= createDraftKey()), fields, form.prefilled);
      update({ status: 'sending', faults: {}, failure: null });
      lane.run((signal) => api.createTicket(ticket, signal), {
        done({ id }) {
          change({ status: 'writing', entered: {}, ticketId: id });
          navigation.show('form');
          post({ type: 'ticket', id });
        },
        failed: fail,
      });
    },
    /** Empties the form. What the page has hidden or disabled stays so. */
    clear() {
      lane.cancel();
      const { hidden, readOnly } = store.get().form;
      change({ ...emptyForm, hidden, readOnly });
    },
  };
}
