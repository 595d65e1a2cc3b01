import { signal, type Signal } from '@angular/core';
import { injectHelpWidgetEvent } from '@widget/angular';
import { eventTypes, logEvent, type LoggedEvent } from '@widget/example-shop/shop';

/** Keeps the widget's last events, the newest first. */
export function injectEvents(): Signal<readonly LoggedEvent[]> {
  const events = signal<readonly LoggedEvent[]>([]);
  for (const type of eventTypes) {
    injectHelpWidgetEvent(type, (payload) => events.update((earlier) => logEvent(earlier, type, payload)));
  }
  return events.asReadonly();
}
