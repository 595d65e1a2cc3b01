import { createFocus } from '../../../help-desk/widget/frame/create-focus.ts';
import { draw } from '../../../help-desk/widget/frame/drawing/draw.ts';
import { h } from '../../../help-desk/widget/frame/drawing/h.ts';
import { directionOf } from '../../../help-desk/widget/locales/direction-of.ts';
import { labelsFor } from '../../../help-desk/widget/frame/language/labels-for.ts';
import { createPanel } from '../../../help-desk/widget/frame/panel/create-panel.ts';
import type { PanelState } from '../../../help-desk/widget/frame/panel/panel-state.ts';
import { PanelView } from '../../../help-desk/widget/frame/views/panel-view.tsx';
import { answerAsHelpDesk, type Behaviour } from './answer-as-help-desk.ts';

export interface PanelArgs {
  /** BCP 47. */
  language: string;
  helpDesk: Behaviour;
}

/** Opens the real panel, on a help desk that is made here. */
export function openPanel({ language, helpDesk }: PanelArgs): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'widget-stage';
  const place = stage.appendChild(document.createElement('div'));
  place.className = 'widget-place';
  const focus = createFocus(place);

  function show(state: PanelState): void {
    const { speech, wanted } = state;
    if (!speech) return;
    place.lang = speech.language;
    place.dir = directionOf(speech.language);
    const labels = labelsFor(state.labels, [wanted, speech.language]);
    draw(place, [<PanelView panel={{ state, speech, labels, actions }} />]);
    focus(state);
  }

  const { receive, actions } = createPanel({
    configuration: { widgetId: 1, pageOrigin: location.origin, locale: language, defaultLanguage: 'en' },
    languages: [],
    fetch: answerAsHelpDesk(helpDesk),
    post: () => {},
    show,
  });
  receive({ type: 'open', quietly: true });
  return stage;
}
