import { DestroyRef, inject } from '@angular/core';
import type { HelpWidgetEvent, HelpWidgetEvents } from '@widget/core';
import { HelpWidgetService } from './help-widget-service.ts';

/**
 * Calls `listener` when it happens, until the component, or whatever has this injection context, is destroyed.
 *
 * @throws Error NG0201 when the application has no `provideHelpWidget`
 * @example
 * constructor() {
 *   injectHelpWidgetEvent('ticket', ({ id }) => this.track('ticket', id));
 * }
 */
export function injectHelpWidgetEvent<Event extends HelpWidgetEvent>(
  event: Event,
  listener: (detail: HelpWidgetEvents[Event]) => void,
): void {
  inject(DestroyRef).onDestroy(inject(HelpWidgetService).on(event, listener));
}
