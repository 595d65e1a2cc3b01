import { h, type Child } from '../drawing/h.ts';
import { Icon } from './icon.tsx';
import type { Panel } from './panel.ts';

export interface BarProperties {
  panel: Panel;
  back?: () => void;
  /** Where one is. */
  children: Child;
}

/** The top of every view: the way back, where one is, and the way out. */
export const Bar = ({ panel: { speech, actions }, back, children }: BarProperties) => (
  <header className="bar">
    {back && (
      <button type="button" className="icon-button" ariaLabel={speech.say('back')} onclick={back}>
        <Icon name="back" />
      </button>
    )}
    {children}
    <button type="button" className="icon-button" ariaLabel={speech.say('close')} onclick={actions.close}>
      <Icon name="close" />
    </button>
  </header>
);
