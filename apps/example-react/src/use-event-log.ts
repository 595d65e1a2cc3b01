import { logEvent, type LoggedEvent } from '@widget/example-shop/shop';
import { helpWidgetEventNames, useHelpWidget } from '@widget/react';
import { useEffect, useState } from 'react';

/** Keeps the widget's last events, the newest first. */
export function useEventLog(): readonly LoggedEvent[] {
  const widget = useHelpWidget();
  const [events, setEvents] = useState<readonly LoggedEvent[]>([]);

  useEffect(() => {
    const stops = helpWidgetEventNames.map((type) =>
      widget.on(type, (payload) => setEvents((earlier) => logEvent(earlier, type, payload))),
    );
    return () => stops.forEach((stop) => stop());
  }, [widget]);

  return events;
}
