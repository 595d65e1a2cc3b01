import { signal, type Signal } from '@angular/core';
import { helpWidgetEventNames, injectHelpWidgetEvent } from '@widget/angular';
import { logEvent, type LoggedEvent } from '@widget/example-shop/shop';

/** Keeps the widget's last events, the newest first. */
export function injectEvents(): Signal<readonly LoggedEvent[]> {
  const events = signal<readonly LoggedEvent[]>([]);
  for (const type of helpWidgetEventNames) {
    injectHelpWidgetEvent(type, (payload) => events.update((earlier) => logEvent(earlier, type, payload)));
  }
  return events.asReadonly();
}
