import type { PanelState } from './panel-state.ts';

export interface PanelStore {
  get(): PanelState;
  /** Replaces the parts given and tells the listener. */
  set(parts: Partial<PanelState>): void;
}

/** One state that is never changed in place. */
export function createPanelStore(initial: PanelState, changed: () => void): PanelStore {
  let state = initial;
  return {
    get: () => state,
    set(parts) {
      state = { ...state, ...parts };
      changed();
    },
  };
}
