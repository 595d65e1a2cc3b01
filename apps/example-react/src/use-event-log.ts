import { useHelpWidget, type HelpWidgetEvent, type HelpWidgetEvents } from '@widget/react';
import { useEffect, useState } from 'react';

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
export function useEventLog(): readonly LoggedEvent[] {
  const widget = useHelpWidget();
  const [events, setEvents] = useState<readonly LoggedEvent[]>([]);

  useEffect(() => {
    const stops = eventTypes.map((type) =>
      widget.on(type, (payload) =>
        setEvents((earlier) => {
          const id = (earlier[0]?.id ?? 0) + 1;
          return [{ id, time: new Date(), type, detail: describe(payload) }, ...earlier].slice(0, mostEvents);
        }),
      ),
    );
    return () => stops.forEach((stop) => stop());
  }, [widget]);

  return events;
}

function describe(payload: HelpWidgetEvents[HelpWidgetEvent]): string {
  if (!payload) return '';
  if ('code' in payload) return payload.code;
  return 'id' in payload ? `#${payload.id}` : '';
}
