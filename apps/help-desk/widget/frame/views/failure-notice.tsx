import { h } from '../drawing/h.ts';
import { Notice } from './notice.tsx';
import type { Panel } from './panel.ts';

/** Something could not be loaded: says so, and offers to try again. */
export const FailureNotice = ({ panel: { speech }, retry }: { panel: Panel; retry: () => void }) => (
  <Notice icon="broken" title={speech.say('failed')} hint={speech.say('failedHint')}>
    <button type="button" className="button button-quiet" onclick={retry}>
      {speech.say('retry')}
    </button>
  </Notice>
);
