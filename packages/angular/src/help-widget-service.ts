import { InjectionToken, type Signal } from '@angular/core';
import type { HelpWidget, HelpWidgetSnapshot } from '@widget/core';

/** The client, to open, prefill, or log out, and what the widget is doing, as a signal. */
export interface HelpWidgetService extends HelpWidget {
  readonly state: Signal<HelpWidgetSnapshot>;
}

/**
 * Gives the {@link HelpWidgetService}. Every member can be taken out of it and passed around.
 *
 * @throws Error NG0201 when the application has no `provideHelpWidget`
 * @example
 * export class HelpButton {
 *   protected readonly helpWidget = inject(HelpWidgetService);
 *   protected readonly isMissing = computed(() => this.helpWidget.state().status === 'blocked');
 * }
 */
export const HelpWidgetService = new InjectionToken<HelpWidgetService>(
  // Angular says this when there is none.
  'HelpWidgetService (no-provider: Add provideHelpWidget(() => client) to the providers of the application.)',
);
