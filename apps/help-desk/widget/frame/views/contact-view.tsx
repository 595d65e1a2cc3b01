import { h } from '../drawing/h.ts';
import { Bar } from './bar.tsx';
import { FailureNotice } from './failure-notice.tsx';
import type { Panel } from './panel.ts';
import { Placeholder } from './placeholder.tsx';

/** The contact form, or what is in its place until it has come. */
export function ContactView({ panel }: { panel: Panel }) {
  const { state, speech, labels, actions } = panel;
  const { contactForm } = state;
  if (typeof contactForm === 'object' && contactForm) return contactForm.FormView({ panel });
  return (
    <section key="form" className="view view-arriving">
      <Bar panel={panel} back={actions.leaveForm}>
        <h1 className="bar-title" tabIndex={-1}>
          {labels.contact_form?.title ?? speech.say('contact')}
        </h1>
      </Bar>
      <div className="content">
        {contactForm === 'failed' ? (
          <FailureNotice panel={panel} retry={actions.contact} />
        ) : (
          <Placeholder lines={9} />
        )}
      </div>
    </section>
  );
}
