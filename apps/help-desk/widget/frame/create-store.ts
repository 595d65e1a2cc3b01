export interface Store<State> {
  get(): State;
  /** Replaces the parts given and tells the listener. */
  set(parts: Partial<State>): void;
}

/** One state that is never changed in place. */
export function createStore<State extends object>(initial: State, changed: () => void): Store<State> {
  let state = initial;
  return {
    get: () => state,
    set(parts) {
      state = { ...state, ...parts };
      changed();
    },
  };
}
