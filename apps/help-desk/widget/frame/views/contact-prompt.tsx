import { h } from '../drawing/h.ts';
import { Icon } from './icon.tsx';
import type { Panel } from './panel.ts';

/** The way to a person, at the foot of whatever has not helped. */
export const ContactPrompt = ({ panel: { speech, labels, actions } }: { panel: Panel }) => (
  <footer className="foot">
    <span className="foot-text">{speech.say('contactPrompt')}</span>
    <button type="button" className="button" onclick={actions.contact}>
      <Icon name="message" />
      {labels.contact_form?.title ?? speech.say('contact')}
    </button>
  </footer>
);
