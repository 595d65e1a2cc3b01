import { signal, type Signal } from '@angular/core';
import { injectHelpWidgetEvent, type HelpWidgetEvent, type HelpWidgetEvents } from '@widget/angular';

const eventTypes: HelpWidgetEvent[] = [
  'ready',
  'open',
  'close',
  'authenticate',
  'renew',
  'logout',
  'error',
  'article',
  'ticket',
];

const mostEvents = 20;

interface LoggedEvent {
  id: number;
  time: Date;
  type: HelpWidgetEvent;
  detail: string;
}

/** Keeps the widget's last events, the newest first. */
export function injectEvents(): Signal<readonly LoggedEvent[]> {
  const events = signal<readonly LoggedEvent[]>([]);
  for (const type of eventTypes)
    injectHelpWidgetEvent(type, (payload) =>
      events.update((earlier) => {
        const id = (earlier[0]?.id ?? 0) + 1;
        return [{ id, time: new Date(), type, detail: describe(payload) }, ...earlier].slice(0, mostEvents);
      }),
    );
  return events.asReadonly();
}

function describe(payload: HelpWidgetEvents[HelpWidgetEvent]): string {
  if (!payload) return '';
  if ('code' in payload) return payload.code;
  return 'id' in payload ? `#${payload.id}` : '';
}
