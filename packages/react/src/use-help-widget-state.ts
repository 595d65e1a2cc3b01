'use client';

import type { HelpWidgetSnapshot } from '@widget/core';
import { useMemo, useSyncExternalStore } from 'react';
import { useHelpWidget } from './help-widget-provider.tsx';

/**
 * What the widget is doing: the component renders again when it changes.
 *
 * @throws Error with `code` `no-provider` when no provider is above
 * @example
 * const { status, session, error } = useHelpWidgetState();
 * if (status === 'blocked') return <a href="mailto:help@example.com">Write to us</a>;
 */
export function useHelpWidgetState(): HelpWidgetSnapshot;
/**
 * What is selected of it: only a change of that is one, so that a renewal of the token renders nobody who looks at
 * `isOpen`.
 *
 * @example
 * const isOpen = useHelpWidgetState((state) => state.isOpen);
 */
export function useHelpWidgetState<Selected>(selector: (state: HelpWidgetSnapshot) => Selected): Selected;
export function useHelpWidgetState(selector: (state: HelpWidgetSnapshot) => unknown = whole): unknown {
  const { subscribe, getSnapshot, getServerSnapshot } = useHelpWidget();
  const select = useMemo(() => onceEach(selector), [selector]);
  return useSyncExternalStore(
    subscribe,
    () => select(getSnapshot()),
    () => select(getServerSnapshot()),
  );
}

const whole = (state: HelpWidgetSnapshot) => state;

/** React asks more than once and wants the same answer: also of a selector that makes a new object. */
function onceEach(selector: (state: HelpWidgetSnapshot) => unknown) {
  let last: { state: HelpWidgetSnapshot; selected: unknown } | null = null;
  return (state: HelpWidgetSnapshot): unknown => {
    if (last?.state !== state) last = { state, selected: selector(state) };
    return last.selected;
  };
}
