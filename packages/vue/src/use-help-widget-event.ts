import type { HelpWidgetEvent, HelpWidgetEvents } from '@widget/core';
import { watchPostEffect } from 'vue';
import { useHelpWidget } from './use-help-widget.ts';

/**
 * Calls `listener` when it happens, until its scope ends, also while a component is kept alive.
 *
 * @throws Error with `code` `no-provider`, as {@link useHelpWidget}
 * @example
 * useHelpWidgetEvent('ticket', ({ id }) => track('ticket', id));
 */
export function useHelpWidgetEvent<Event extends HelpWidgetEvent>(
  event: Event,
  listener: (detail: HelpWidgetEvents[Event]) => void,
): void {
  const { on } = useHelpWidget();

  // After the render, so never on a server.
  watchPostEffect((onCleanup) => onCleanup(on(event, listener)));
}
