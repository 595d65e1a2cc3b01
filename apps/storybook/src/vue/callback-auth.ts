import { helpWidget as helpWidgetPlugin, useAuthSource, type HelpWidget } from '@widget/vue';
import { createApp } from 'vue';
import type { ShopSession } from '../stage/create-shop-session.ts';
import KnownCustomer from './known-customer.vue';

interface Shop {
  helpWidget: HelpWidget;
  session: ShopSession;
}

/** Starts the shop. Returns how to stop it. */
export function startWithCallbacks(place: HTMLElement, { helpWidget, session }: Shop): () => void {
  const app = createApp(KnownCustomer).use(helpWidgetPlugin, {
    client: helpWidget,
    // As onAuthStateChanged() of many a library: calls back with the user's id, and returns how to stop.
    auth: () => useAuthSource(session.onChange),
  });
  app.mount(place);
  return () => app.unmount();
}
