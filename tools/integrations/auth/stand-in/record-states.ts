import type { AuthSource, AuthState } from '@widget/core';
import { authState } from '@widget/core';

/** Collects what an app would tell the widget, once for each change. */
export function recordStates() {
  const states: string[] = [];

  function record(state: AuthState): void {
    const said = state.status === 'signed-in' ? `signed-in ${state.userId}` : state.status;
    if (states.at(-1) !== said) states.push(said);
  }

  return {
    states,
    record,
    /** As the bindings do with a source. */
    listen(source: AuthSource): () => void {
      record({ status: 'loading' });
      return source((userId) => record(authState(false, userId)));
    },
  };
}
