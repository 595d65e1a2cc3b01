import { eventTypes, logEvent, type LoggedEvent } from '@widget/example-shop/shop';
import { useHelpWidgetEvent } from '@widget/vue';
import { shallowReadonly, shallowRef, type ShallowRef } from 'vue';

/** Keeps the widget's last events, the newest first. */
export function useEventLog(): Readonly<ShallowRef<readonly LoggedEvent[]>> {
  const events = shallowRef<readonly LoggedEvent[]>([]);
  for (const type of eventTypes) {
    useHelpWidgetEvent(type, (payload) => {
      events.value = logEvent(events.value, type, payload);
    });
  }
  return shallowReadonly(events);
}
