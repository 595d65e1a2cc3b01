import { logEvent, type LoggedEvent } from '@widget/example-shop/shop';
import { helpWidgetEventNames, useHelpWidgetEvent } from '@widget/vue';
import { shallowReadonly, shallowRef, type ShallowRef } from 'vue';

/** Keeps the widget's last events, the newest first. */
export function useEventLog(): Readonly<ShallowRef<readonly LoggedEvent[]>> {
  const events = shallowRef<readonly LoggedEvent[]>([]);
  for (const type of helpWidgetEventNames) {
    useHelpWidgetEvent(type, (payload) => {
      events.value = logEvent(events.value, type, payload);
    });
  }
  return shallowReadonly(events);
}
