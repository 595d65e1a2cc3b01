import { authState, type AuthSource, type AuthState } from '@widget/core';

/** Collects what an app tells the widget of its user: each change once, as the widget sees it. */
export function recordStates() {
  const states: string[] = [];

  function record(state: AuthState): void {
    const said = state.status === 'signed-in' ? `signed-in ${state.userId}` : state.status;
    // Once something is known, `loading` changes nothing.
    if (said !== states.at(-1) && (said !== 'loading' || !states.length)) states.push(said);
  }

  return {
    states,
    record,
    /** As the bindings listen to a library that calls back. */
    listen(source: AuthSource): () => void {
      record({ status: 'loading' });
      return source((userId) => record(authState(false, userId)));
    },
  };
}
