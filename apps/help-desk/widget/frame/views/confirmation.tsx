import { h } from '../drawing/h.ts';
import { Bar } from './bar.tsx';
import { Icon } from './icon.tsx';
import type { Panel } from './panel.ts';

/** The message has arrived. */
export function Confirmation({ panel, ticketId }: { panel: Panel; ticketId: number }) {
  const { speech, labels, actions } = panel;
  return (
    <section key="sent" className="view view-arriving">
      <Bar panel={panel} back={actions.backToArticles}>
        <p className="bar-title" />
      </Bar>
      <div className="content confirmation">
        <span className="confirmation-icon">
          <Icon name="check" />
        </span>
        <h1 className="title" tabIndex={-1}>
          {speech.say('sent')}
        </h1>
        <p>{labels.contact_form?.confirmation ?? speech.say('sentText')}</p>
        {/* Isolated, or the sign moves behind the number in a text that runs from right to left. */}
        <p className="confirmation-ticket">{speech.say('ticket', { id: `\u2066#${ticketId}\u2069` })}</p>
        <button type="button" className="button button-quiet" onclick={actions.backToArticles}>
          {speech.say('backToArticles')}
        </button>
      </div>
    </section>
  );
}
