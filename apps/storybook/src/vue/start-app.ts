import { authState, helpWidget as helpWidgetPlugin, type HelpWidget } from '@widget/vue';
import { createApp, type Component } from 'vue';
import type { ShopSession } from '../stage/create-shop-session.ts';
import { sessionKey, useSession } from './use-session.ts';

interface Shop {
  helpWidget: HelpWidget;
  session: ShopSession;
}

/** Starts the shop with this content. Returns how to stop it. */
export function startApp(
  place: HTMLElement,
  { helpWidget, session }: Shop,
  content: Component,
  properties: object = {},
): () => void {
  const app = createApp(content, { ...properties })
    .provide(sessionKey, session)
    .use(helpWidgetPlugin, {
      client: helpWidget,
      auth: () => {
        const { state } = useSession();
        return () => authState(state.value.isPending, state.value.user?.email);
      },
    });
  app.mount(place);
  return () => app.unmount();
}
