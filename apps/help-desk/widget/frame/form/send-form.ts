import type { HelpDeskApi } from '../connection/create-help-desk-api.ts';
import { RequestProblem } from '../connection/request-problem.ts';
import type { Lane } from '../create-lane.ts';
import type { FrameMessage } from '../../messages.ts';
import type { Navigation } from '../panel/create-navigation.ts';
import type { PanelStore } from '../panel/create-panel-store.ts';
import { composeTicket } from './compose-ticket.ts';
import { createDraftKey } from './create-draft-key.ts';
import { findFaults } from './find-faults.ts';
import { formFields } from './form-fields.ts';
import { formInView } from './form-in-view.ts';
import type { Fault, FormState, SendingFailure } from './form-state.ts';

export interface FormTools {
  store: PanelStore;
  api: HelpDeskApi;
  navigation: Navigation;
  post(message: FrameMessage): void;
  lane: Lane;
  update(form: Partial<FormState>): void;
}

const failures: Partial<Record<number, SendingFailure>> = { 401: 'signInEnded', 429: 'tooManyMessages' };

/** Sends what the form holds, unless something is wrong with it that the person can see and mend. */
export function sendForm({ store, api, navigation, post, lane, update }: FormTools): void {
  const { form, identifying } = store.get();
  if (form.status === 'sending' || identifying) return;
  const { id: formId, key } = form;
  const draftKey = key ?? createDraftKey();
  const fields = formFields(store.get());
  const faults = findFaults(fields);
  if (Object.keys(faults).length > 0) return pointOut(faults);
  const { prefilled } = formInView(form);
  update({ key: draftKey, status: 'sending', faults: {}, failure: null });
  send([]);

  function pointOut(found: Record<string, Fault>) {
    update({ status: 'writing', faults: found });
    navigation.focus('fault');
  }

  /** @param refused names of what the help desk does not take, and the person cannot see */
  function send(refused: readonly string[]): void {
    const ticket = composeTicket({ key: draftKey, fields, prefilled, formId, refused });
    lane.run((signal) => api.createTicket(ticket, signal), {
      done({ id }) {
        const { drafts } = store.get().form;
        update({ key: null, status: 'writing', drafts: { ...drafts, [formId]: {} }, ticketId: id });
        navigation.show('form');
        post({ type: 'ticket', id });
      },
      failed(error) {
        const problem = error instanceof RequestProblem ? error : new RequestProblem(0, {});
        const canMend = (refusal: string) =>
          fields.some(({ name, hidden, required }) => name === refusal && (!hidden || required));
        const mendable = problem.fields.filter(({ field }) => canMend(field));
        const others = problem.fields.filter(
          ({ field }) => !mendable.length && !canMend(field) && !refused.includes(field),
        );
        if (others.length > 0) {
          const reasons = others.map(({ field, message }) => `${field}: ${message}`);
          console.warn(`[help widget] Left out of the message, because it is refused: ${reasons.join(' ')}`);
          return send([...refused, ...others.map(({ field }) => field)]);
        }
        // Who has gone on to read hears of their message nevertheless.
        if (store.get().trail.at(-1) !== 'form') navigation.show('form');
        if (mendable.length > 0)
          pointOut(Object.fromEntries(mendable.map(({ field, code }) => [field, code])));
        else update({ status: 'writing', failure: failures[problem.status] ?? 'notSent' });
      },
    });
  }
}
