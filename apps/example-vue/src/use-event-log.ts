import { useHelpWidgetEvent, type HelpWidgetEvent, type HelpWidgetEvents } from '@widget/vue';
import { shallowReadonly, shallowRef, type ShallowRef } from 'vue';

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
export function useEventLog(): Readonly<ShallowRef<readonly LoggedEvent[]>> {
  const events = shallowRef<readonly LoggedEvent[]>([]);

  for (const type of eventTypes) {
    useHelpWidgetEvent(type, (payload) => {
      const id = (events.value[0]?.id ?? 0) + 1;
      const event = { id, time: new Date(), type, detail: describe(payload) };
      events.value = [event, ...events.value].slice(0, mostEvents);
    });
  }

  return shallowReadonly(events);
}

function describe(payload: HelpWidgetEvents[HelpWidgetEvent]): string {
  if (!payload) return '';
  if ('code' in payload) return payload.code;
  return 'id' in payload ? `#${payload.id}` : '';
}
