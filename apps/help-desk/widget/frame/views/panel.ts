import type { WidgetLabels } from '@widget/core/protocol';

import type { Speech } from '../language/create-speech.ts';
import type { PanelActions } from '../panel/create-panel.ts';
import type { PanelState } from '../panel/panel-state.ts';

/** What every view draws from. */
export interface Panel {
  state: PanelState;
  speech: Speech;
  /** The page's own texts in the language that is spoken. */
  labels: WidgetLabels;
  actions: PanelActions;
}
