'use client';

import type { HelpWidgetEvent, HelpWidgetEvents } from '@widget/core';
import { useEffect, useRef } from 'react';
import { useHelpWidget } from './help-widget-provider.tsx';

/**
 * Calls `listener` when it happens, as long as the component is there. The newest listener is called.
 *
 * @throws Error with `code` `no-provider` when no provider is above
 * @example
 * useHelpWidgetEvent('ticket', ({ id }) => track('ticket', id));
 */
export function useHelpWidgetEvent<Event extends HelpWidgetEvent>(
  event: Event,
  listener: (detail: HelpWidgetEvents[Event]) => void,
): void {
  const { on } = useHelpWidget();
  const newest = useRef(listener);

  useEffect(() => {
    newest.current = listener;
  });

  useEffect(() => on(event, (detail) => newest.current(detail)), [on, event]);
}
