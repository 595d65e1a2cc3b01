import type { FrameConfiguration } from '../../contract/widget-api.ts';
import { createConnection } from './connection/create-connection.ts';
import { createFocus } from './create-focus.ts';
import { draw } from './drawing/draw.ts';
import { h } from './drawing/h.ts';
import { directionOf } from '../locales/direction-of.ts';
import { labelsFor } from './language/labels-for.ts';
import { createPanel } from './panel/create-panel.ts';
import type { PanelState } from './panel/panel-state.ts';
import { PanelView } from './views/panel-view.tsx';

export interface FrameOptions {
  configuration: FrameConfiguration;
  /** The window of the page around the frame. */
  page: Window;
  fetch: typeof fetch;
}

/** Draws the panel into this document, and connects it with the page and with the help desk. */
export function startFrame({ configuration, page, fetch }: FrameOptions): void {
  const root = document.body.appendChild(document.createElement('div'));
  const focus = createFocus(root);

  function show(state: PanelState) {
    const { speech, wanted } = state;
    if (!speech) return;
    document.documentElement.lang = speech.language;
    document.documentElement.dir = directionOf(speech.language);
    const labels = labelsFor(state.labels, [wanted, speech.language]);
    draw(root, [<PanelView panel={{ state, speech, labels, actions }} />]);
    focus(state);
  }

  const tellPage = createConnection({
    frame: window,
    page,
    pageOrigin: configuration.pageOrigin,
    receive: (message) => receive(message),
  });
  const post: typeof tellPage = (message) => {
    if (page !== window) tellPage(message);
    else if (message.type === 'close') window.close();
  };
  const { receive, actions } = createPanel({
    configuration,
    languages: navigator.languages,
    fetch,
    post,
    show,
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A search field would empty itself.
    event.preventDefault();
    actions.close();
  });
  // In a tab of its own there is no page to open the panel.
  if (page === window) receive({ type: 'open' });
  else post({ type: 'ready' });
}
