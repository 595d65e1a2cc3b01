import { computed, inject, type Signal } from '@angular/core';
import type { HelpWidgetSnapshot } from '@widget/core';
import { HelpWidgetService } from './help-widget-service.ts';

/**
 * What the widget is doing, as a signal.
 *
 * @throws Error NG0201 when the application has no `provideHelpWidget`
 * @example
 * protected readonly helpWidget = injectHelpWidgetState();
 */
export function injectHelpWidgetState(): Signal<HelpWidgetSnapshot>;
/**
 * What is selected of it: only a change of that is one, so that a renewal of the token renders nobody who looks at
 * `isOpen`.
 *
 * @example
 * protected readonly isOpen = injectHelpWidgetState((state) => state.isOpen);
 */
export function injectHelpWidgetState<Selected>(
  selector: (state: HelpWidgetSnapshot) => Selected,
): Signal<Selected>;
export function injectHelpWidgetState(
  selector: (state: HelpWidgetSnapshot) => unknown = (state) => state,
): Signal<unknown> {
  const { state } = inject(HelpWidgetService);
  return computed(() => selector(state()));
}
