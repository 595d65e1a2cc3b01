import type { AuthState } from '@widget/core';
import { Fragment, useEffect, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { recordStates } from './record-states.ts';

/** Renders the hook of a recipe under its library's provider, with what `useLibrary` gives for the app to act with. */
export function renderStates<Library>(
  useHelpAuth: () => AuthState,
  useLibrary: () => Library,
  Provider: ComponentType<{ children: ReactNode }> = Fragment,
) {
  const { states, record } = recordStates();
  let library: Library;

  function App() {
    const auth = useHelpAuth();
    const current = useLibrary();
    useEffect(() => {
      library = current;
      record(auth);
    });
    return null;
  }

  const root = createRoot(document.createElement('div'));
  root.render(
    <Provider>
      <App />
    </Provider>,
  );
  onTestFinished(() => root.unmount());
  return { states, library: () => library };
}
