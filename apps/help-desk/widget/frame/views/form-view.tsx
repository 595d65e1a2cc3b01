import { h } from '../drawing/h.ts';
import { formFields } from '../form/form-fields.ts';
import { Bar } from './bar.tsx';
import { Confirmation } from './confirmation.tsx';
import { Field } from './field.tsx';
import type { Panel } from './panel.ts';

export function FormView({ panel }: { panel: Panel }) {
  const { state, speech, labels, actions } = panel;
  const { form } = state;
  const sending = form.status === 'sending';

  if (form.ticketId !== null) return <Confirmation panel={panel} ticketId={form.ticketId} />;
  return (
    <section key="form" className="view view-arriving">
      <Bar panel={panel} back={actions.leaveForm}>
        <h1 className="bar-title" tabIndex={-1}>
          {labels.contact_form?.title ?? speech.say('contact')}
        </h1>
      </Bar>
      <form
        className="form"
        noValidate
        ariaBusy={String(sending)}
        onsubmit={(event) => {
          event.preventDefault();
          actions.send();
        }}
      >
        <div className="content fields">
          {formFields(state)
            .filter(({ hidden }) => !hidden)
            .map((field) => (
              <Field panel={panel} field={field} />
            ))}
        </div>
        <footer className="foot">
          {form.failure && (
            <p className="failure" role="alert">
              {speech.say(form.failure)}
            </p>
          )}
          <button type="submit" className="button" ariaDisabled={String(sending)}>
            {sending ? speech.say('sending') : (labels.contact_form?.submit ?? speech.say('send'))}
          </button>
        </footer>
      </form>
    </section>
  );
}
