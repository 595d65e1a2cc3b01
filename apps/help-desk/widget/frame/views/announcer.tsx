import { h } from '../drawing/h.ts';
import type { Panel } from './panel.ts';
import { resultsTitle } from './results-title.ts';

/** Tells a screen reader what has changed without moving the focus. */
export const Announcer = ({ panel }: { panel: Panel }) => (
  <p className="unseen" role="status">
    {announcement(panel)}
  </p>
);

function announcement(panel: Panel): string {
  const { state, speech } = panel;
  const { trail, search, reading } = state;
  const view = trail.at(-1);
  const status = view === 'article' ? reading?.status : view === 'home' && search.status;
  if (status === 'failed') return speech.say('failed');
  if (status === 'missing') return speech.say('missingArticle');
  if (status !== 'ready') return '';
  return view === 'article' ? (reading?.title ?? '') : resultsTitle(panel);
}
