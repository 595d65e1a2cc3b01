import { DestroyRef, inject, NgZone, signal } from '@angular/core';
import type { HelpWidget } from '@widget/core';
import type { HelpWidgetService } from './help-widget-service.ts';

/** Makes the service of a client, in the injection context of the application. */
export function createHelpWidgetService(client: HelpWidget): HelpWidgetService {
  const { getSnapshot, subscribe, on } = client;
  const state = signal(getSnapshot());
  inject(DestroyRef).onDestroy(subscribe(() => state.set(getSnapshot())));
  // Listeners stay in the zone of whoever listens, which then renders what they change.
  return { ...outsideOfZone(client), subscribe, on, state: state.asReadonly() };
}

/** The same functions, whose timers zone.js does not see: with one of them running, no app would ever be stable. */
function outsideOfZone(client: HelpWidget): HelpWidget {
  const zone = inject(NgZone);
  const functions = Object.entries({ ...client }).map(([name, run]) => [
    name,
    (...rest: never[]) => zone.runOutsideAngular(() => Reflect.apply(run, undefined, rest) as unknown),
  ]);
  return Object.fromEntries(functions) as HelpWidget;
}
