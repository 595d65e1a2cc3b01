import { renderHook } from '@testing-library/react';
import type { AuthState } from '@widget/core';
import { useEffect, type ComponentType, type ReactNode } from 'react';
import { recordStates } from './record-states.ts';

/** Renders the hook of a recipe under its library's provider, with what `useLibrary` gives for the app to act with. */
export function renderStates<Library>(
  useHelpAuth: () => AuthState,
  useLibrary: () => Library,
  wrapper?: ComponentType<{ children: ReactNode }>,
) {
  const { states, record } = recordStates();
  const { result } = renderHook(
    () => {
      const auth = useHelpAuth();
      useEffect(() => record(auth));
      return useLibrary();
    },
    wrapper && { wrapper },
  );
  return { states, library: () => result.current };
}
